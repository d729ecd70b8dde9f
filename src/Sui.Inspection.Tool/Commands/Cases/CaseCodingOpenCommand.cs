using System.CommandLine;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Coding;
using Sui.Inspection.Tool.Commands.Coding;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case coding open</c>: says who codes which excerpts by which codebook.</summary>
internal sealed class CaseCodingOpenCommand : CaseChangeCommand
{
    private readonly Argument<string> _excerpts = new("EXCERPTS") { Description = "The drafts that are coded; the case keeps their SHA-256 and none of their words." };
    private readonly Option<string[]> _coders = new("--coder") { Description = "Who codes: a role or initials; once for each coder, two or more.", HelpName = "NAME", Required = true };
    private readonly Option<string> _why = CaseInputs.Why();
    private readonly CodebookInput _codebook;

    public CaseCodingOpenCommand(ToolContext context)
        : base(context, "open", "Say who codes which excerpts by which codebook, before the first sheet is handed in.")
    {
        _excerpts.Validators.Add(result => Inputs.RefuseEmpty(result, "EXCERPTS"));
        _coders.Validators.Add(result => Inputs.RefuseEmpty(result, "--coder"));
        Arguments.Add(_excerpts);
        Takes(_coders);
        _codebook = new CodebookInput(this);
        Takes(_why);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui case coding open eastmere.sui drafts.csv --coder AB --coder CD --as \"Inspector/B. Owen\""];

    /// <inheritdoc/>
    protected override Task<CaseChange> ChangeAsync(ParseResult parsed, ICaseFile file, CaseActor by)
    {
        var codebook = CaseCodings.Codebook(_codebook, parsed, Context);
        var path = parsed.GetRequiredValue(_excerpts);
        var excerpts = CaseCodings.Excerpts(path);
        return file.Coding.OpenAsync(
            new CaseCodingRound
            {
                Codebook = codebook.Identify(),
                Coders = [.. parsed.GetRequiredValue(_coders).Select(coder => coder.Trim())],
                ExcerptsSha256 = HashedFile.Of(null, path).Sha256,
                Excerpts = Math.Max(1, excerpts.All.Count),
                WithWords = [.. CaseCodings.Places(excerpts).Where(one => excerpts.HasWords(excerpts.All[one.Key])).Select(one => one.Value)],
            },
            by, parsed.GetValue(_why)!);
    }
}
