package nl.drugmonitor.chart;

import nl.drugmonitor.figures.Horizon;
import nl.drugmonitor.input.InvalidInputException;

/** What stands above a chart, with its numbers. */
record Heading(String title, String subtitle) {
    /**
     * Returns what is written above a chart, and what is computed where nothing is written: the title, and the numbers
     * of a subtitle that names none.
     *
     * @param computed the title, and the numbers, as the program says them
     * @throws InvalidInputException if a title is written that does not hold
     */
    static Heading of(Wording wording, FieldValues values, Heading computed) {
        return new Heading(title(wording, values, computed.title()), subtitle(wording, values, computed.subtitle()));
    }

    private static String title(Wording wording, FieldValues values, String computed) {
        if (wording.title().isEmpty()) {
            return computed;
        }
        try {
            TitleCheck.refuseIfWrong(wording, values);
        } catch (InvalidInputException e) {
            if (looksFurther(values)) {
                return computed; // the title is of the figures of its edition, and others are asked for
            }
            throw e;
        }
        return wording.title().get().in(values.texts().language()).fill(values);
    }

    private static boolean looksFurther(FieldValues values) {
        return values.numbers()
                .edition()
                .published()
                .horizon()
                .filter(Horizon::looksFurther)
                .isPresent();
    }

    private static String subtitle(Wording wording, FieldValues values, String computed) {
        FieldText template = wording.subtitle().in(values.texts().language());
        String filled = template.fill(values);
        String whole = template.hasFields() || computed.isEmpty() ? filled : filled + ". " + computed;
        return wording.isToConfirm() ? values.texts().say("chart.to_confirm", whole) : whole;
    }
}
