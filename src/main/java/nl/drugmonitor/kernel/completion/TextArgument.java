package nl.drugmonitor.kernel.completion;

import java.lang.reflect.Parameter;
import java.nio.file.Path;

/**
 * A text that is being written as an argument of a call.
 *
 * @param call with the arguments before this one
 * @param parameter that the text is for
 * @param typed the text up to the cursor
 * @param folder of the notebook
 */
public record TextArgument(Call call, Parameter parameter, String typed, Path folder) {}
