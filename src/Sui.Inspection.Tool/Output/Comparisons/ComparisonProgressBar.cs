using System.Globalization;
using Spectre.Console;

namespace Sui.Inspection.Tool.Output.Comparisons;

/// <summary>Shows how many packs are read, where somebody sees it.</summary>
internal static class ComparisonProgressBar
{
    /// <summary>Runs the reading.</summary>
    /// <param name="channel">Where problems and progress go.</param>
    /// <param name="packs">How many packs there are.</param>
    /// <param name="read">The reading.</param>
    public static T Run<T>(Channel channel, int packs, Func<IProgress<int>?, T> read) => channel.IsTerminal && packs > 1
        ? ReadingProgress.Run(channel, packs, task => read(new Bar(task, packs)))
        : read(null);

    private sealed class Bar(ProgressTask task, int packs) : IProgress<int>
    {
        public void Report(int value)
        {
            task.Value = Math.Max(task.Value, value);
            task.Description = string.Create(CultureInfo.InvariantCulture, $"{value:N0} of {packs:N0} packs");
        }
    }
}
