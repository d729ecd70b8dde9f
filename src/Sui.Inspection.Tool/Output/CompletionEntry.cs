using System.CommandLine;

namespace Sui.Inspection.Tool.Output;

/// <summary>What can be written behind a command.</summary>
/// <param name="Path">The command without <c>sui</c>, each word behind a slash: <c>/privacy/scan</c>; empty for the root.</param>
/// <param name="Commands">The commands below it, with what they do.</param>
/// <param name="Options">Its options, with what they do and the values offered; none where any will do.</param>
internal sealed record CompletionEntry(
    string Path,
    IReadOnlyList<(string Name, string Description)> Commands,
    IReadOnlyList<(string Name, string Description, IReadOnlyList<string> Values)> Options)
{
    /// <summary>The entries of a command and all below it.</summary>
    public static IReadOnlyList<CompletionEntry> All(Command root) => [.. Below(root, string.Empty)];

    private static IEnumerable<CompletionEntry> Below(Command command, string path) =>
        command.Subcommands.SelectMany(one => Below(one, $"{path}/{one.Name}")).Prepend(Of(command, path));

    private static CompletionEntry Of(Command command, string path) => new(
        path,
        [.. command.Subcommands.Select(one => (one.Name, one.Description ?? string.Empty))],
        [
            .. command.Options.Where(option => option.Name.StartsWith("--", StringComparison.Ordinal) && option.Name != "--help")
                .Select(option => (option.Name, option.Description ?? string.Empty, Values(option))),
            ("--help", "Show help and usage information", []),
        ]);

    // Help names the values that an option offers: en|cy. A name in capitals stands for any.
    private static IReadOnlyList<string> Values(Option option) =>
        option.HelpName?.Split('|') is { Length: > 1 } offered && offered.All(value => value.All(letter => char.IsAsciiLetterLower(letter) || letter == '-'))
            ? offered : [];
}
