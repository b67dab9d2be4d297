package nl.drugmonitor.prose;

/** What a number is in its sentence. */
enum Role {
    /** What a change starts from: {@code van 10}. */
    FROM,
    /** What a change arrives at: {@code naar 12}. */
    TO,
    /** What another number is set against: {@code tegen 10}. */
    REFERENCE,
    /** How large a change is: {@code 20 procent meer}. */
    CHANGE,
    /** What a rate is taken of: {@code per 100.000 inwoners}. */
    PER,
    /** A part of a number before it: {@code waarvan 30}. */
    PART,
    /** What another number is only said to be above or below: {@code niet hoger dan 350 euro}. */
    BOUND,
    /** A sum: {@code in totaal 22}. */
    TOTAL,
    /** A percentage or part of something: {@code 27% van de leden}. */
    SHARE,
    /** Any other number. */
    LEVEL
}
