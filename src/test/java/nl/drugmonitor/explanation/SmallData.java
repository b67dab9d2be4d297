package nl.drugmonitor.explanation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.drugmonitor.edition.SmallFigures;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.input.TextFile;
import nl.drugmonitor.language.Bilingual;

/** A few invented figures, written as in {@link SmallFigures}, and predictions that are put to them. */
record SmallData(Path folder) {
    /** What the figures cover that report the finding, where a test does not say otherwise. */
    private static final Set<Bilingual> HERE = Set.of(new Bilingual("here", ""));

    static SmallData of(Path below, String series) throws IOException {
        return new SmallData(SmallFigures.of(below, series).folder());
    }

    Figures figures() {
        return Figures.load(folder);
    }

    /** Reads a prediction as it stands behind {@code type:} in a file of explanations. */
    Prediction prediction(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("prediction.yaml"), "{test: hoop, type: " + text + "}\n");
        return new PredictionReader(figures()).read(Node.read(TextFile.read(file)));
    }

    Inquiry inquiry(String prediction, Role role, Strength strength) throws IOException {
        return Inquiry.into(prediction(prediction), new Inquiry.Test(role, strength));
    }

    /** Returns what the data say of a prediction that decides nothing, for a sole cause. */
    Evidence evidence(String prediction) throws IOException {
        return evidence(prediction, Role.SOLE, Strength.STRAW);
    }

    Evidence evidence(String prediction, Role role, Strength strength) throws IOException {
        return inquiry(prediction, role, strength).by(List.of(), HERE);
    }
}
