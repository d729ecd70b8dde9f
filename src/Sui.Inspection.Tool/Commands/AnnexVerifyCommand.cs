using System.CommandLine;
using Sui.Inspection.Annexes;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Publications;
using Sui.Inspection.Files;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Commands.Cases;
using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui annex verify</c>: recomputes a written annex from the record that it carries.</summary>
internal sealed class AnnexVerifyCommand : ToolCommand
{
    // Its readers take no more of any format.
    private const int MostBytes = 64 << 20;

    private readonly ToolContext _context;
    private readonly Argument<string> _file = new("FILE") { Description = "The annex as it was published: .pdf, .html or .json." };
    private readonly Option<string?> _case = new("--case") { Description = "The case file that it was published from, to compare it with what its journal says.", HelpName = "FILE.sui" };
    private readonly Option<string?> _rubric = Inputs.Rubric();
    private readonly Option<string?> _framework = Inputs.Framework();
    private readonly Option<string[]> _fonts = FontOption.Create();
    private readonly Option<bool> _json = Inputs.Json();

    public AnnexVerifyCommand(ToolContext context)
        : base("verify", "Make elements, prompt, rung and rating of a written annex again from the record that it carries, and compare.")
    {
        _context = context;
        _file.Validators.Add(result => Inputs.RefuseEmpty(result, "FILE"));
        _case.Validators.Add(result => Inputs.RefuseEmpty(result, "--case"));
        Arguments.Add(_file);
        Options.Add(_case);
        Options.Add(_rubric);
        Options.Add(_framework);
        Options.Add(_fonts);
        Options.Add(_json);
        SetAction(parsed => CaseWork.Guarded(_context, parsed.GetValue(_json), () => RunAsync(parsed)));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui annex verify annex.pdf", "sui annex verify annex.pdf --case eastmere.sui"];

    private async Task<int> RunAsync(ParseResult parsed)
    {
        var (path, json) = (parsed.GetRequiredValue(_file), parsed.GetValue(_json));
        var (inspection, wrong) = new PackOpener(_context).Inspection(new PackFiles(parsed.GetValue(_rubric), parsed.GetValue(_framework), null, []) { Fonts = parsed.GetValue(_fonts) ?? [] });
        if (inspection is null)
        {
            return CaseWork.Refuse(_context, json, wrong);
        }

        var bytes = Read(path);
        var verified = inspection.VerifyAnnex(bytes, Inputs.LabelOf(path));
        var problems = new List<Problem>(verified.Problems);
        if (parsed.GetValue(_case) is { } casePath && verified.Claim is { } claim)
        {
            problems.AddRange(await CompareAsync(inspection, casePath, claim, bytes, Inputs.LabelOf(path)).ConfigureAwait(false));
        }

        AnnexVerifyReport.Print(
            _context.Terminal.Output.Writer, json, verified.Claim,
            parsed.GetValue(_case) is not null && !problems.Exists(problem => problem.Code == CaseCodes.AnnexNotComparable), problems);
        return ProblemList.Conclude(_context.Terminal, problems);
    }

    private async Task<IReadOnlyList<Problem>> CompareAsync(ISuiInspection inspection, string path, AnnexClaim claim, byte[] bytes, string label)
    {
        var opened = await CasePacks.Store(_context, inspection).OpenAsync(path).ConfigureAwait(false);
        if (opened.File is not { } file)
        {
            return opened.Problems;
        }

        await using (file.ConfigureAwait(false))
        {
            return PublishedAnnex.Compare(inspection, await file.Publications.ReplayAsync().ConfigureAwait(false), claim, bytes, label);
        }
    }

    private static byte[] Read(string path)
    {
        try
        {
            using var stream = RegularFile.Open(path, bufferSize: 1);
            return BoundedRead.ToEnd(stream, MostBytes) ?? [];
        }
        catch (NotAFileException)
        {
            throw Inputs.NotAFile(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The annex '{path}' cannot be read: " + FileFailure.Of(failure));
        }
    }
}
