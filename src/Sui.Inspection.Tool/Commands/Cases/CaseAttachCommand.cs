using System.CommandLine;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case attach</c>: keeps a photo, a paper or a recording.</summary>
internal sealed class CaseAttachCommand : CaseChangeCommand
{
    private readonly Argument<string> _attachment = new("ATTACHMENT") { Description = "The photo, paper or recording, at most 32 MiB." };
    private readonly Option<string> _why = CaseInputs.Why();

    public CaseAttachCommand(ToolContext context)
        : base(context, "attach", "Keep a photo, a paper or a recording in a case, as it is; it is never opened.")
    {
        _attachment.Validators.Add(result => Inputs.RefuseEmpty(result, "ATTACHMENT"));
        Arguments.Add(_attachment);
        Takes(_why);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui case attach eastmere.sui noticeboard.jpg --as \"Inspector/B. Owen\""];

    /// <inheritdoc/>
    protected override async Task<CaseChange> ChangeAsync(ParseResult parsed, ICaseFile file, CaseActor by)
    {
        var path = parsed.GetRequiredValue(_attachment);
        using var content = Inputs.OpenFile(path, $"The attachment '{path}'");
        return await file.Evidence.AttachAsync(Path.GetFileName(path), content, by, parsed.GetValue(_why)!).ConfigureAwait(false);
    }
}
