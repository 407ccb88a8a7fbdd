/**
 * Spanish: all own words of the explanations, and the sentences of the rules that speak when a couple's file is asked for
 * by one partner's attorney. A rule that is not here speaks English.
 */
import type { Language } from "../language.ts";
import { SPANISH_RULES } from "./spanish-rules.ts";
import { SPANISH_WORDS } from "./spanish-words.ts";

/** Spanish, for `explain` and `picture`. */
export const spanish: Language = {
  code: "es",
  own: SPANISH_WORDS,
  rules: SPANISH_RULES,
  sources: {
    "AAMFT Code of Ethics": "Código de ética de la AAMFT",
    "HIPAA Privacy Rule, 45 CFR": "Regla de privacidad de HIPAA, 45 CFR",
    "Practice rules": "Normas de la consulta",
    "Ground rules": "Reglas básicas",
    "on accidental disclosure": "sobre la revelación accidental",
    "on every request": "sobre cada petición",
    "on what a client can do": "sobre lo que puede hacer un cliente",
    "HIPAA Breach Notification Rule, 45 CFR": "Regla de notificación de brechas de HIPAA, 45 CFR",
    "Substance use records, 42 CFR": "Expedientes de consumo de sustancias, 42 CFR",
    "California law": "Ley de California", "Illinois law": "Ley de Illinois", "Washington law": "Ley de Washington",
  },
};
