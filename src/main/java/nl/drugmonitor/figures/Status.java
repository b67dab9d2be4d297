package nl.drugmonitor.figures;

/** How firm the publisher says a value is: the SDMX code list of observation status. */
public enum Status {
    A,
    B,
    D,
    E,
    F,
    G,
    I,
    J,
    K,
    L,
    M,
    N,
    O,
    P,
    Q,
    S,
    U,
    V,
    W;

    /** Returns whether a value with this status may stand for something else than the rest of its series. */
    boolean setsApart() {
        return switch (this) {
            case D, F, G, I, K, S, U, V, W -> true;
            case A, B, E, J, L, M, N, O, P, Q -> false;
        };
    }
}
