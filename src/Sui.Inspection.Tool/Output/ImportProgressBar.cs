using System.Globalization;
using Spectre.Console;
using Sui.Inspection.Imports;

namespace Sui.Inspection.Tool.Output;

/// <summary>Shows how far an import has come, where somebody sees it.</summary>
internal static class ImportProgressBar
{
    /// <summary>Runs an import.</summary>
    /// <param name="channel">Where problems and progress go.</param>
    /// <param name="import">The import.</param>
    public static ImportResult Run(Channel channel, Func<IProgress<ImportProgress>?, ImportResult> import) => channel.IsTerminal
        ? ReadingProgress.Run(channel, 1, task => import(new Bar(task)))
        : import(null);

    private sealed class Bar(ProgressTask task) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            task.Value = value.Share;
            task.Description = string.Create(CultureInfo.InvariantCulture, $"{value.Rows:N0} rows");
        }
    }
}
