using System.CommandLine;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Coding;
using Sui.Inspection.Tool.Commands.Coding;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case coding add</c>: takes a coder's finished sheet in.</summary>
internal sealed class CaseCodingAddCommand : CaseChangeCommand
{
    private readonly Argument<string> _sheet = new("SHEET") { Description = "The coder's sheet, finished." };
    private readonly Option<string> _excerpts = ExcerptsInput.Option();
    private readonly Option<string?> _left = LeftOutFile.Option();
    private readonly Option<string> _why = CaseInputs.Why();
    private readonly CodebookInput _codebook;

    public CaseCodingAddCommand(ToolContext context)
        : base(context, "add", "Take a coder's finished sheet in; its codes are kept, by the places of the excerpts, and shown to nobody before each coder's is there.")
    {
        _sheet.Validators.Add(result => Inputs.RefuseEmpty(result, "SHEET"));
        Arguments.Add(_sheet);
        Takes(_excerpts);
        _codebook = new CodebookInput(this);
        Takes(_left);
        Takes(_why);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui case coding add eastmere.sui coder-ab.csv --excerpts drafts.csv --as \"Inspector/B. Owen\""];

    /// <inheritdoc/>
    protected override async Task<CaseChange> ChangeAsync(ParseResult parsed, ICaseFile file, CaseActor by)
    {
        var codebook = CaseCodings.Codebook(_codebook, parsed, Context);
        var (path, excerptsPath) = (parsed.GetRequiredValue(_sheet), parsed.GetRequiredValue(_excerpts));
        var excerpts = CaseCodings.Excerpts(excerptsPath);
        var coding = CaseCodings.Find(File(parsed), await file.Coding.GetAsync().ConfigureAwait(false), codebook, HashedFile.Of(null, excerptsPath).Sha256);
        var read = SheetFile.Read(path, codebook, excerpts);
        CaseCodings.Require(read.Table.Problems);
        var sheet = read.Sheet!;

        // Of the others it is known here who they are, and not what they coded.
        CoderSheet[] all = [sheet, .. coding.Round.Coders.Where(coder => !coder.Equals(sheet.Coder, StringComparison.OrdinalIgnoreCase))
            .Select(coder => new CoderSheet(coder, new Dictionary<string, IReadOnlyDictionary<string, string?>>(0)))];
        var decided = parsed.GetValue(_left) is { } leftPath ? (Path: leftPath, File: LeftOutFile.Read(leftPath, all, excerpts)) : ((string Path, LeftOutFile File)?)null;
        if (decided is { } decisions)
        {
            CaseCodings.Require(decisions.File.Table.Problems);
        }

        List<LeftUncoded> left = [.. decided?.File.All.Where(one => one.Coder == sheet.Coder) ?? []];
        BlindCheck.Run(read, BlindCoding.ProgressOf(excerpts.Units, [sheet], left)[0]);
        CaseCodings.Require(read.Table.Problems);
        var places = CaseCodings.Places(excerpts);
        return await file.Coding.AddAsync(
            coding.Id, codebook,
            new CaseCodedSheet
            {
                Coder = sheet.Coder,
                Sha256 = HashedFile.Of(null, path).Sha256,
                Codes = sheet.Coded.ToDictionary(one => places[one.Key], one => one.Value),
                LeftOut = [.. left.Select(one => one.Excerpt).OfType<string>().Select(id => places[id]).Distinct().Order()],
                AppliesNone = left.Exists(one => one.Excerpt is null),
                DecisionsSha256 = left.Count > 0 ? HashedFile.Of(null, decided!.Value.Path).Sha256 : null,
            },
            by, parsed.GetValue(_why)!).ConfigureAwait(false);
    }
}
