using System.CommandLine;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case withdraw</c> and <c>sui case erase</c>: take items out of what counts, or out of the file.</summary>
internal sealed class CaseTakeOutCommand : CaseChangeCommand
{
    private readonly Argument<string[]> _items = CaseInputs.Items();
    private readonly Option<string> _why = CaseInputs.Why(required: true);
    private readonly Option<long?> _reasonOf = new("--reason-of")
    {
        Description = "Erase the reason of an entry in place of items, by its number, as 'sui case journal' shows it. The entries of one change have one reason.",
        HelpName = "ENTRY",
        CustomParser = CaseInputs.Entry,
    };

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
        if (erases)
        {
            _items.Arity = ArgumentArity.ZeroOrMore;
            Takes(_reasonOf);
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => _erases
        ?
        [
            "sui case erase eastmere.sui quotes.csv/q7 --why \"Of another provider.\" --as \"Lead inspector/A. Rees\"",
            "sui case erase eastmere.sui --reason-of 240 --why \"It named somebody.\" --as \"Lead inspector/A. Rees\"",
        ]
        : ["sui case withdraw eastmere.sui findings.csv/f3 findings.csv/f4 --why \"Of another provider.\" --as \"Lead inspector/A. Rees\""];

    /// <inheritdoc/>
    protected override void Check(ParseResult parsed)
    {
        var isReason = _erases && parsed.GetValue(_reasonOf) is not null;
        if (isReason == (parsed.GetValue(_items) is { Length: > 0 }))
        {
            throw new UsageException(isReason ? "Give items or --reason-of, and not both." : "Give an item, or --reason-of.");
        }
    }

    /// <inheritdoc/>
    protected override async Task<CaseChange> ChangeAsync(ParseResult parsed, ICaseFile file, CaseActor by)
    {
        var why = parsed.GetValue(_why)!;
        if (_erases && parsed.GetValue(_reasonOf) is { } entry)
        {
            return await file.Journal.EraseReasonAsync(entry, by, why).ConfigureAwait(false);
        }

        var items = await CaseItemNames.FindAsync(file, parsed.GetValue(_items)!).ConfigureAwait(false);
        return await (_erases ? file.Evidence.EraseAsync(items, by, why) : file.Evidence.WithdrawAsync(items, by, why)).ConfigureAwait(false);
    }
}
