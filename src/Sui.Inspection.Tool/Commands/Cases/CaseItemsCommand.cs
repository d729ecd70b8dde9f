using System.CommandLine;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case items</c>: lists what a case holds, without anybody's words.</summary>
internal sealed class CaseItemsCommand : ToolCommand
{
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Option<string?> _table = new("--table") { Description = "The rows of one table alone, with the ids in their cells.", HelpName = "TABLE" };
    private readonly Option<bool> _json = Inputs.Json();

    public CaseItemsCommand(ToolContext context)
        : base("items", "List what a case holds, withdrew and erased: the items' ids, without anybody's words.")
    {
        Arguments.Add(_file);
        Options.Add(_table);
        Options.Add(_json);
        SetAction(parsed => CaseWork.With(context, parsed.GetRequiredValue(_file), parsed.GetValue(_json), async file =>
        {
            var table = parsed.GetValue(_table) is { } name ? await CaseItemNames.TableAsync(file, name).ConfigureAwait(false) : null;
            var items = await file.Evidence.GetItemsAsync().ConfigureAwait(false);
            CaseItemsReport.Print(context.Terminal.Output, parsed.GetValue(_json), items, table);
            return ExitCode.Done;
        }));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui case items eastmere.sui", "sui case items eastmere.sui --table findings.csv"];
}
