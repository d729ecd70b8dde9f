using System.CommandLine;
using Sui.Inspection.Imports;

namespace Sui.Inspection.Tool.Commands;

/// <summary>What <c>--map-column</c> says that columns are: HEADER=QUESTION, HEADER=QUESTION:OPTION or HEADER=USE.</summary>
internal static class MappedColumns
{
    private const string Example = "\"Why was nothing done?=told_why\" or \"Anything else?=Words\"";

    /// <summary>The option.</summary>
    public static Option<string[]> Option() => MappedWords.Option(
        "--map-column", "HEADER=QUESTION",
        $"What a column of the export is: a question, an option of one, or a use, such as {Example}; may be given several times.",
        $"the words of a header and a question or a use, such as {Example}");

    /// <summary>The columns.</summary>
    /// <param name="values">What was given.</param>
    public static IReadOnlyList<MappedColumn> Of(IEnumerable<string> values) =>
        [.. values.Select(MappedWords.Parts).Select(parts => new MappedColumn(parts.Says, parts.Means))];
}
