using System.CommandLine;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case withdraw</c> and <c>sui case erase</c>: take items out of what counts, or out of the file.</summary>
internal sealed class CaseTakeOutCommand : CaseChangeCommand
{
    private readonly Argument<string[]> _items = CaseInputs.Items();
    private readonly Option<string> _why = CaseInputs.Why(required: true);
    private readonly bool _erases;

    /// <summary>Sets the command up.</summary>
    /// <param name="context">What it works with.</param>
    /// <param name="erases">Whether what the items hold is erased.</param>
    public CaseTakeOutCommand(ToolContext context, bool erases)
        : base(
            context, erases ? "erase" : "withdraw",
            erases ? "Erase what items hold, comments, answers, dissent and reasons among them; that there was something, and who erased it, stays in the journal. Taken in every state."
                : "Withdraw items: they are kept, and count no more.")
    {
        _erases = erases;
        Arguments.Add(_items);
        Takes(_why);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => _erases
        ? ["sui case erase eastmere.sui quotes.csv/q7 --why \"Of another provider.\" --as \"Lead inspector/A. Rees\""]
        : ["sui case withdraw eastmere.sui findings.csv/f3 findings.csv/f4 --why \"Of another provider.\" --as \"Lead inspector/A. Rees\""];

    /// <inheritdoc/>
    protected override async Task<CaseChange> ChangeAsync(ParseResult parsed, ICaseFile file, CaseActor by)
    {
        var items = await CaseItemNames.FindAsync(file, parsed.GetRequiredValue(_items)).ConfigureAwait(false);
        var why = parsed.GetValue(_why)!;
        return await (_erases ? file.Evidence.EraseAsync(items, by, why) : file.Evidence.WithdrawAsync(items, by, why)).ConfigureAwait(false);
    }
}
