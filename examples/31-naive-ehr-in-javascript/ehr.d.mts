import type { Answer, Question } from "subrosa/testing";

export declare const decide: (question: Pick<Question, "casefile" | "request">) => Answer;
