/** The rules that speak when a couple's file is asked for by one partner's attorney, in Spanish. */
import type { Language } from "../language.ts";

/** By rule id and message id. */
export const SPANISH_RULES: Language["rules"] = {
  "decision": {
    "closed": "Por ninguno de los motivos alegados abre esto esta ley, y lo que no abre queda cerrado.",
    "mixed": "Lo que confió {holder} no puede separarse del resto. No está resuelto si el derecho de acceso de otra persona llega a ello.",
    "closed-on": "Por este motivo, {ground}, esta ley no abre esto, y lo que no abre queda cerrado.",
    "nothing-on-file": "Nada de lo que hay archivado responde a lo que se pidió, así que no hay nada que pudiera darse.",
    "not-modelled": "Nada de la ley de {places} forma parte de esta respuesta. Averigüe qué exige y qué prohíbe aquí.",
    "no-state-law": "Esta política no incluía la ley de ningún estado. De ella depende mucho: quién firma, a quién se avisa de una amenaza, qué puede tener un padre, en qué plazo.",
    "no-law": "Esta política no incluía ninguna ley, solo códigos de ética y normas de la consulta. Lo que la ley exige o prohíbe aquí no forma parte de esta respuesta.",
    "place-not-listed": "Esto afecta a lugares de cuya ley la política no sabe nada: {places}. Añádalos a ella, o indíquelos como no incluidos.",
    "not-in-force": "Estos conjuntos de normas no estaban vigentes ese día, y no se les preguntó nada: {packs}.",
    "look-alike": "Los identificadores {ids} se parecen. Asegúrese de que no se tome uno por otro.",
    "send": "Esto es lo que podemos darle.",
    "sent-on": "Lo que puede darse se envía a quien usted ha nombrado.",
    "held": "Su petición ha llegado. Antes de responderla hay que resolver una cosa; en cuanto lo esté, tendrá noticias.",
    "own-refused": "Esto no puede entregarse ahora. Se le dirá por escrito qué puede tener y cómo puede pedir que se revise la respuesta.",
    "own-only": "Puede pedir en cualquier momento lo que se refiere a usted. Sobre nadie más puede decirse nada, sea quien sea.",
    "colleague-held": "Espere, por favor. Hay que preguntar a alguien antes de seguir.",
    "colleague-refused": "Esto se queda donde está. Pregunte a quien es responsable del expediente si su trabajo lo necesita.",
    "paper-arrived": "Su documento ha llegado y se responderá a tiempo. Se invoca todo secreto profesional que pueda haber, hasta que su titular renuncie a él o decida un juez. Esto no dice ni que alguien sea cliente aquí ni que nadie lo sea.",
    "court-side": "Aquí no puede decirse si alguien es o fue cliente. Con la autorización firmada de cada persona cuyos documentos se piden, o con la orden de un juez, puede estudiarse una petición.",
    "professional": "Aquí no puede decirse si alguien es o fue cliente. Si la persona en quien piensa firma una autorización que le nombre a usted, tendrá respuesta.",
    "stranger": "Aquí no puede decirse si alguien es o fue cliente. Quien lo sea puede pedirlo en persona, o firmar una autorización para usted.",
    "unverified": "Los textos en que se apoyan estas normas no pudieron leerse cuando se escribieron: {rules}. Compruébelos antes de fiarse de ellas.",
  },
  "aamft/2.2/each-member-authorizes": {
    "title": "Lo que contiene un tratamiento conjunto solo sale de él con la autorización escrita de cada miembro que pueda darla.",
    "unsigned": "{name} tomó parte en el tratamiento conjunto y no ha autorizado esto por escrito.",
    "unfit": "{name} ha firmado un formulario, pero no sirve para esto: {faults}.",
  },
  "aamft/2.2/written-authorization": {
    "title": "Lo que confió un cliente llega a otros con su autorización o renuncia por escrito, o cuando la ley lo manda o lo permite.",
    "unsigned": "{name} no ha autorizado esto por escrito.",
    "unfit": "{name} ha firmado un formulario, pero no sirve para esto: {faults}.",
  },
  "floor/1/released": {
    "title": "Lo que confió una persona puede ir adonde diga la autorización firmada por ella misma.",
    "valid": "{name} ha firmado una autorización que nombra a este destinatario, este fin y este contenido.",
  },
  "floor/2/each-holder-answers": {
    "title": "Lo que varias personas confiaron juntas necesita el permiso de cada una.",
    "no-leave": "Esto contiene lo que confiaron varias personas, y {name} no ha dado permiso para que salga.",
  },
  "hipaa/164.508(a)(1)/authorization": {
    "title": "Lo que una persona autoriza en un formulario completo y válido puede darse.",
    "valid": "{name} ha autorizado esto en un formulario completo y vigente.",
  },
  "hipaa/164.508(b)(2)/defective": {
    "title": "Un formulario incompleto, vencido, revocado, unido a otro o forzado no abre nada.",
    "defective": "{name} ha firmado un formulario para esto, pero no es válido: {faults}.",
    "incomplete": "{name} ha firmado un formulario para esto, pero no es válido: {faults}. No dice: {elements}.",
    "unnamed": "{name} ha firmado un formulario, pero no nombra las notas de psicoterapia, y solo un formulario propio llega a ellas.",
  },
  "hipaa/164.508(b)(6)/keeps-the-form": {
    "title": "Una autorización firmada se guarda seis años.",
    "owed": "Guarde el formulario firmado seis años, contados desde el último día en que estuvo vigente.",
  },
  "hipaa/164.524(b)(2)/answers-in-time": {
    "title": "Quien pide el propio expediente tiene respuesta en treinta días.",
    "owed": "Delo, o niéguelo por escrito, a más tardar ese día. Cabe una prórroga de treinta días si antes de él escribe por qué y hasta cuándo.",
  },
  "practice/no-since-signing": {
    "title": "A un cliente que ha dicho que no después de firmar se le pregunta antes de dar nada con ese formulario.",
    "since": "{name} ha dicho, después de firmar, que {recipient} no debe saberlo. Pregunte a {name} si el formulario sigue en pie.",
    "revoked": "{name} ha revocado otro formulario para {recipient}, después de firmar este. Pregunte a {name} si este sigue en pie.",
  },
  "practice/neither-confirms-nor-denies": {
    "title": "Un extraño no llega a saber si alguien es cliente.",
    "neither": "Nadie de fuera debe saber por usted si {name} es cliente.",
  },
  "practice/documents-decision": {
    "title": "Cada petición, lo que se decidió y por qué se anotan en el expediente.",
    "owed": "Escriba quién pidió qué, qué decidió usted y por qué.",
  },
};
