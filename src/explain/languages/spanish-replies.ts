/** What can be answered to a question of the way forward, in Spanish. */
import type { Language } from "../language.ts";

/** As it stands after "Si la respuesta es". */
export const SPANISH_REPLIES: NonNullable<Language["own"]["reply"]> = {
  "yes": "sí", "no": "no", "none": "ninguno", "other": "otra persona",
  "yes-and-cannot-be-asked": "sí, y no se puede preguntar al cliente", "yes-and-can-be-asked": "sí, y se puede preguntar al cliente",
  "to-somebody-else": "sí, otra persona", "to-self": "sí, el cliente",
  "child-now": "sí, de un menor, y ahora", "elder-now": "sí, de una persona mayor, y ahora", "dependent-adult-now": "sí, de un adulto dependiente, y ahora",
  "partner-now": "sí, de la pareja, y ahora", "dependent-adult": "que es un adulto dependiente",
  "likely": "que es probable", "not-likely": "que no es probable", "attested": "que un clínico de la consulta responde de ello",
  "long-since": "desde hace mucho", "still": "todavía", "never": "nunca", "now": "ahora", "past": "en el pasado",
  "able": "que puede decidir", "unable": "que no puede decidir", "of-age": "mayor de edad", "under-age": "menor de edad",
  "court-order": "por orden judicial", "jail-or-prison": "en la cárcel o en prisión", "no-decree": "que no hay sentencia", "excluded": "que una sentencia lo excluye",
  "client": "el cliente", "parent": "un padre o una madre", "treatment": "tratamiento", "insurer": "una aseguradora", "client-in-full": "el cliente, en su totalidad",
  "originator": "hecho aquí", "received-otherwise": "recibido sin consentimiento", "written": "por escrito", "oral": "verbal", "signed-writing": "por escrito y firmado", "orally": "de palabra",
  "in-person": "en persona", "plain-email": "por correo electrónico sin cifrar", "mft": "un terapeuta de pareja y familia", "psychologist": "un psicólogo",
  "clinical-social-worker": "un trabajador social clínico", "physician": "un médico", "judge": "un juez", "attorney": "un abogado",
  "ruled": "que un tribunal ha resuelto", "not-raised": "que no se planteó", "notice": "un aviso", "named": "que se puede decir quién", "shown": "que están en regla", "ended": "que ya no valen",
  "no-secrets": "sin secretos", "individual-confidentiality": "reserva para cada cual",
};
