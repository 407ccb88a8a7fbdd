/** Spanish words for how a request is made and answered: for what, in which form, to whom. */
import type { Language } from "../language.ts";

type Own = Language["own"];

/** What becomes of the request, outward. */
export const SPANISH_ANSWERS: NonNullable<Own["answer"]> = {
  "send": "enviado", "hold": "aplazado", "refuse": "denegado", "cannot-confirm": "ni confirmado ni negado",
};

/** Whom one speaks to. */
export const SPANISH_AUDIENCES: NonNullable<Own["audience"]> = {
  client: "el cliente", member: "uno de varios clientes", representative: "quien representa a un cliente", colleague: "un colega",
  professional: "un profesional de fuera", court: "un tribunal, un abogado o quien trae papeles judiciales", stranger: "un extraño",
};

/** How it would be given. */
export const SPANISH_FORMS: NonNullable<Own["form"]> = {
  copy: "copia", inspection: "consulta en persona", summary: "resumen", verbal: "comunicación verbal", letter: "carta", testimony: "testimonio",
};

/** What it is wanted for. */
export const SPANISH_PURPOSES: NonNullable<Own["purpose"]> = {
  "treatment": "el tratamiento", "treatment-of-another": "el tratamiento de otra persona", "continuity": "la continuidad de la atención", "referral": "una derivación",
  "consultation": "una interconsulta", "supervision": "la supervisión", "training": "la formación", "operations": "la gestión de la consulta",
  "payment": "el pago", "utilization-review": "una revisión de quien paga", "collections": "el cobro de una deuda",
  "self-access": "el propio expediente", "accounting": "una relación de comunicaciones", "personal-representation": "la representación del cliente",
  "legal-defense": "la defensa frente a una reclamación", "fee-collection": "el cobro de honorarios",
  "litigation": "un pleito", "divorce": "un divorcio", "custody": "un proceso de custodia", "criminal-prosecution": "una acusación penal", "criminal-defense": "una defensa penal",
  "probate": "una herencia", "guardianship": "una tutela", "commitment": "un procedimiento de hospitalización",
  "child-abuse-report": "una denuncia de maltrato infantil", "adult-abuse-report": "una denuncia de maltrato de un adulto", "partner-violence-report": "una denuncia de violencia en la pareja",
  "protection": "la protección de alguien", "suicide-prevention": "la prevención de un suicidio", "medical-emergency": "una urgencia médica", "locate": "localizar a alguien",
  "crime-on-premises": "un delito en la consulta", "public-health": "la salud pública", "oversight": "la inspección", "ethics-complaint": "una queja ética",
  "employment": "un empleador", "employee-assistance": "un programa de ayuda al empleado", "benefits": "prestaciones", "workers-compensation": "una indemnización laboral",
  "underwriting": "la valoración de un riesgo por una aseguradora", "school": "una escuela", "immigration-petition": "una solicitud de inmigración",
  "research": "la investigación científica", "publication": "una publicación", "marketing": "la publicidad", "sale": "una venta", "death-inquiry": "la investigación de una muerte",
  "government-function": "una tarea del gobierno", "unit-therapy": "el tratamiento conjunto", "family-support": "el apoyo de la familia", "curiosity": "la curiosidad", "other": "otra cosa",
};

/** By which way it would be given. */
export const SPANISH_CHANNELS: NonNullable<Own["channel"]> = {
  "in-person": "en persona", "phone": "por teléfono", "voicemail": "en el buzón de voz", "video": "por vídeo", "portal": "por el portal",
  "encrypted-email": "por correo electrónico cifrado", "plain-email": "por correo electrónico sin cifrar", "text-message": "por mensaje de texto", "fax": "por fax",
  "mail": "por correo postal", "courier": "por mensajero", "interface": "de sistema a sistema", "social-media": "en redes sociales",
  "testimony": "como testimonio", "public-space": "donde otros pueden oírlo", "shared-device": "en un aparato compartido",
  "proxy-portal": "por el acceso de otra persona al portal", "through-another-person": "a través de otra persona", "unknown": "no se dice cómo",
};
