package nl.drugmonitor.figures;

/** How firm the publisher says a value is: the SDMX code list of observation status. */
public enum Status {
    A("normal"),
    B("break in series"),
    D("definition differs"),
    E("estimated"),
    F("forecast"),
    G("experimental"),
    I("imputed"),
    J("derogation"),
    K("included elsewhere"),
    L("not collected"),
    M("cannot exist"),
    N("not significant"),
    O("missing"),
    P("provisional"),
    Q("suppressed"),
    S("special event"),
    U("low reliability"),
    V("unvalidated"),
    W("includes another category");

    private final String meaning;

    Status(String meaning) {
        this.meaning = meaning;
    }

    /** Returns whether a value with this status may stand for something else than the rest of its series. */
    boolean setsApart() {
        return switch (this) {
            case D, F, G, I, K, S, U, V, W -> true;
            case A, B, E, J, L, M, N, O, P, Q -> false;
        };
    }

    public String meaning() {
        return meaning;
    }
}
