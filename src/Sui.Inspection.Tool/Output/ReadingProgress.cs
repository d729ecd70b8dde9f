using Spectre.Console;

namespace Sui.Inspection.Tool.Output;

/// <summary>A bar that shows how far a reading has come, while somebody sees it.</summary>
internal static class ReadingProgress
{
    /// <summary>Runs the reading.</summary>
    /// <param name="channel">Where progress goes; a terminal.</param>
    /// <param name="most">What the bar counts up to.</param>
    /// <param name="read">The reading, which moves the bar.</param>
    public static T Run<T>(Channel channel, double most, Func<ProgressTask, T> read) => channel.Live().Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .Start(context => read(context.AddTask("Reading", maxValue: most)));
}
