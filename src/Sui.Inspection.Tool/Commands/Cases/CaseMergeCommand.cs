using System.CommandLine;
using System.Globalization;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case merge</c>: makes one case file of two copies.</summary>
internal sealed class CaseMergeCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _first = Copy("FIRST");
    private readonly Argument<string> _second = Copy("SECOND");
    private readonly Option<string> _out = new("--out") { Description = "The case file to make.", HelpName = "FILE", Required = true };
    private readonly Option<CaseActor?> _as = CaseInputs.As();
    private readonly Option<string> _why = CaseInputs.Why();
    private readonly Option<string?> _decisions = new("--decisions")
    {
        Description = "Whose judgements, moderations, reviews and triggers count where both copies have some: those of FIRST or of SECOND, as they are given here; the other's are kept without effect.",
    };

    private readonly Option<bool> _json = Inputs.Json();

    public CaseMergeCommand(ToolContext context)
        : base("merge", "Make one case file of two copies that went on apart; conflicts are listed, and never guessed.")
    {
        _context = context;
        _decisions.Offer(["first", "second"]);
        _out.Validators.Add(result => Inputs.RefuseEmpty(result, "--out"));
        Arguments.Add(_first);
        Arguments.Add(_second);
        Options.Add(_out);
        Options.Add(_as);
        Options.Add(_why);
        Options.Add(_decisions);
        Options.Add(_json);
        SetAction(parsed => CaseWork.Guarded(_context, parsed.GetValue(_json), () => RunAsync(parsed)));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui case merge eastmere.sui train.sui --out merged.sui --as \"Lead inspector/A. Rees\"",
        "sui case merge eastmere.sui train.sui --out merged.sui --decisions first --as \"Lead inspector/A. Rees\" --why \"Agreed by telephone.\"",
    ];

    private async Task<int> RunAsync(ParseResult parsed)
    {
        var request = new CaseMergeRequest(
            parsed.GetRequiredValue(_first), parsed.GetRequiredValue(_second), parsed.GetRequiredValue(_out), parsed.GetValue(_as)!, parsed.GetValue(_why)!)
        {
            DecisionsOf = parsed.GetValue(_decisions) switch { "first" => CaseMergeSide.First, "second" => CaseMergeSide.Second, _ => null },
        };
        var merged = await CasePacks.Store(_context, _context.Inspection(null, [])).MergeAsync(request).ConfigureAwait(false);
        await using (merged.File.ConfigureAwait(false))
        {
            var status = await merged.File.RefreshAsync().ConfigureAwait(false);
            var output = _context.Terminal.Output.Writer;
            if (parsed.GetValue(_json))
            {
                JsonText.Print(output, writer =>
                {
                    writer.WriteString("format", "sui-case-merge/1");
                    writer.WriteString("id", status.Id);
                    writer.WriteString("state", status.State);
                    writer.WriteNumber("entries", status.Entries);
                    writer.WriteString("root", status.Root);
                    writer.WriteNumber("shared", merged.Shared);
                    writer.WriteNumber("carried", merged.Carried);
                    writer.WriteNumber("erased", merged.Erased);
                    ProblemsJson.Write(writer, merged.Problems);
                });
            }
            else
            {
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Wrote {request.Path}: {merged.Shared} entries that both begin with, {merged.Carried} carried over, {status.Entries} in all. Case {status.Id}: {status.State}"));
                if (merged.Erased > 0)
                {
                    output.WriteLine($"Erased since they are or hold words of quotations that one copy withdrew: {Words.Count(merged.Erased, "item")}.");
                }
            }
        }

        return CaseWork.Say(_context, merged.Problems);
    }

    private static Argument<string> Copy(string name)
    {
        var copy = new Argument<string>(name) { Description = "A copy of the case file (.sui); it is not changed." };
        copy.Validators.Add(result => Inputs.RefuseEmpty(result, name));
        return copy;
    }
}
