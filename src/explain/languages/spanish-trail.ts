/** The trail in Spanish: the account for a client, the notice to a person, the assessment, and what the laws say in them. */
import type { TrailLanguage } from "../trail-language.ts";
import { SPANISH_TRAIL_WORDS } from "./spanish-trail-words.ts";

/** Spanish, for `trail` of `accountInWords`, `noticeInWords` and `assessmentInWords`, beside `spanish` for `language`. */
export const spanishTrail: TrailLanguage = {
  own: SPANISH_TRAIL_WORDS,
  says: {
    "the Department of Health and Human Services": "al Departamento de Salud y Servicios Humanos",

    "what-happened": "El {day}, {lapse}. Lo supimos el {discovered}.",
    "what-it-held": "Se trata de información sobre usted: {what}.",
    "what-you-can-do": "Si teme que alguien use lo que supo, díganoslo, y avise a la policía si no se siente a salvo. Puede pedirnos que nos comuniquemos con usted en otra dirección u otro número.",
    "what-we-do": "Estamos averiguando cómo ocurrió, hacemos lo que podemos contra el daño que pueda causar, y cambiamos lo que permitió que ocurriera.",
    "whom-to-ask": "Puede preguntarnos lo que quiera sobre esto: {contact}.",

    "good-faith-within-the-task": "Alguien de la consulta lo vio de buena fe, sin querer, dentro de su propia tarea, y no pasó de ahí.",
    "between-colleagues-with-access": "Pasó por descuido de un colega con acceso a tales expedientes a otro, y no pasó de ahí.",
    "nothing-could-be-kept": "Quien lo recibió no pudo quedarse con nada.",

    "another-way": "Si una dirección es errónea, comuníquese con esa persona de otro modo; si son diez o más, durante 90 días en el sitio web o por la prensa, con un teléfono gratuito.",
    "telephone-if-urgent": "Si el daño está cerca, llame además por teléfono.",

    "stands-in-the-account": "Consérvelo archivado como incidente, para que conste en la relación que cada persona puede pedir.",
    "against-known-harm": "Haga lo que pueda contra el daño que se sepa que resulta de ello.",
    "own-sanctions": "Aplique las sanciones de la consulta a quien no cumplió sus normas, y anote cuáles.",
    "keep-six-years": "Conserve seis años la evaluación, los avisos y el registro.",
    "call-back": "Reclame el mensaje, pida a quien lo recibió que lo borre sin leerlo, y que lo confirme por escrito.",
    "ask-to-keep-it": "Pida a quien lo oyó que lo guarde para sí, y lleve tales conversaciones tras una puerta cerrada.",
    "close-the-access": "Cierre el acceso que permitió mirar sin una tarea, y averigüe qué se abrió y si se contó.",
    "remind-the-room": "Recuerde a todos los presentes que no debe salir de la sala, y quite nombres y detalles reveladores de lo que se repartió.",
    "change-the-waiting-room": "Cambie las citas, las hojas de registro y los asientos para que los clientes no se encuentren.",
    "lock-the-device": "Bloquee o borre el aparato a distancia, cambie las contraseñas y denuncie el robo sin nombrar a ningún cliente.",
    "write-it-down": "Escriba qué pasó, qué se averiguó, qué se decidió y por qué.",

    "licensed-clinic-in-california": "Si la consulta es una clínica con licencia del estado, avisa a las personas y al Departamento de Salud Pública del estado.",

    "ask-the-therapist": "Hablarlo con el terapeuta.",
    "ask-the-supervisor": "Acudir al supervisor del terapeuta, o a quien en la consulta vela por la privacidad.",
    "complain-to-the-practice": "Presentar una queja a la consulta, que debe recibir las quejas, anotarlas y responder por ellas.",
    "complain-to-the-program": "Presentar una queja al programa, que debe recibir quejas sobre cómo guarda estos expedientes.",
    "complain-to-the-professional-body": "Presentar una queja al comité de ética del colegio profesional del terapeuta. Preguntarle hasta cuándo.",
    "complain-to-the-licensing-board": "Presentar una queja a la junta que da la licencia al terapeuta. Preguntarle hasta cuándo.",
    "complain-to-the-department": "Presentar una queja por escrito al Departamento de Salud y Servicios Humanos. Puede ampliar el plazo con justa causa.",
    "sue-in-california": "Demandar por lo que haya costado una divulgación descuidada, o por 1.000 dólares sin prueba de costo alguno. Preguntar a un abogado hasta cuándo.",
    "sue-in-illinois": "Demandar por lo que se contó contra la ley sobre las confidencias de la terapia. Preguntar a un abogado hasta cuándo.",
    "sue-in-washington": "Demandar por el daño que haya causado.",

    "no-safe-reader": "No consta nadie a quien se pueda avisar sin riesgo por {people}, y una carta puede abrirse donde vive un menor; por eso no se envía allí ninguna. Pregunte a {who} a quién se puede avisar por el menor y cómo.",
    "no-safe-reader-privacy": "No consta nadie a quien se pueda avisar sin riesgo por {people}, y una carta puede abrirse donde vive un menor; por eso no se envía allí ninguna. Pregunte a quien vela por la privacidad a quién se puede avisar por el menor y cómo.",
    "nobody-acts": "{people} ha fallecido, y no consta nadie que actúe con certeza por la herencia y a quien se pueda dar esta relación sin riesgo. Pregunte a un abogado quién puede recibirla.",
    "also-about": "Esto se refiere también a {people}, que no lo confió. Pregunte a quien vela por la privacidad cómo decírselo sin revelar lo que dijo otro cliente.",
    "state-laws-on-data": "La mayoría de los estados tiene además una ley general sobre la pérdida de datos, a menudo con un plazo más corto y con un aviso a una autoridad del estado. Ninguna de esas leyes generales forma parte de esta respuesta. Averigüe la de cada lugar donde viva alguien a quien esto afecte.",
    "tells-of-a-report": "Esta relación habla de una denuncia de maltrato. No se la dé a nadie que actúe por el cliente y pueda ser la persona denunciada. Si alguien puede correr peligro cuando se lea, pregunte a un abogado antes de entregarla.",
    "held-incident": "Una autoridad ha pedido que todavía no se informe a nadie de un incidente del que habla esta relación. Pregunte a un abogado antes de entregarla.",
    "without-address": "Se omite la dirección de {people}, porque quizá no deba conocerla el cliente. Si la relación debe indicarla, en caso de que usted la conozca, es una pregunta para un abogado.",
  },
};
