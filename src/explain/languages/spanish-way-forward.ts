/** Headings of the way forward in Spanish. */
export const SPANISH_WAY_FORWARD = {
  "way-forward": "Qué puede hacerse", "could-go": "Qué puede enviarse ahora", "would-turn": "Qué cambiaría la respuesta",
  "instead-of": "{content}, en lugar de {instead}", "one-way": "Para {contents}",
  "more-ways": "Hay otros caminos, más costosos para la intimidad de las personas afectadas.",
  "nothing-opens": "Lo que no abre nada de cuanto alguien puede hacer aquí",
  "if-answered": "Si la respuesta es {answer}", "then": "{content}: {verdict}", "then-nothing": "por ahora no cambia nada",
  "no-step": "No hay que cambiar nada: todo lo que se pidió puede enviarse.",
} as const;
