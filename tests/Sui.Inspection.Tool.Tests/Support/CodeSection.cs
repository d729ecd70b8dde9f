namespace Sui.Inspection.Tool.Tests.Support;

/// <summary>A section of docs/error-codes.md.</summary>
/// <param name="First">Its first code, as a number.</param>
/// <param name="Heading">Its heading.</param>
internal sealed record CodeSection(int First, string Heading)
{
    /// <summary>What stands below the heading; empty for nothing.</summary>
    public string Opening { get; init; } = string.Empty;

    /// <summary>The sections in the order of their codes; each goes on to the next.</summary>
    public static IReadOnlyList<CodeSection> All { get; } =
    [
        new(1000, "Evidence packs: the pack"),
        new(1100, "Evidence packs: pack.json"),
        new(1200, "Evidence packs: whole files"),
        new(2000, "Evidence packs: rows and cells"),
        new(3000, "Rubrics"),
        new(4000, "Frameworks and instruments"),
        new(5000, "Scoring"),
        new(5100, "Kept assessments")
        {
            Opening = "`AssessmentJson.Read` gives these. SUI5101 to SUI5111 are for the file's shape and mean what SUI4001 to SUI4011 mean for instruments.",
        },
        new(5200, "Before publication")
        {
            Opening = "Listed by `CheckPublication`, `sui publish-check` and `sui annex`. An error makes the published annex a draft; a warning has to be looked at\n"
                + "by somebody, who says so (`--reviewed`).",
        },
        new(5300, "Former annexes")
        {
            Opening = "Listed by `CompareWithFormer`, and by `sui annex` and `sui publish-check` with `--against`. SUI5301 to SUI5311 are for the shape of the former\n"
                + "annex's JSON and mean what SUI4001 to SUI4011 mean for instruments. SUI5330 to SUI5334 name the table and never a count; the rule is in\n"
                + "[decision 15](decisions/0015-former-annexes.md).",
        },
        new(5400, "Written annexes")
        {
            Opening = "Listed by `VerifyAnnex` and `sui annex verify`. SUI5401 to SUI5411 are for the shape of the record and mean what SUI4001 to SUI4011 mean for\n"
                + "instruments.",
        },
        new(5500, "Fonts of annexes") { Opening = "Listed by `SuiInspection.ReadFont`, and by `sui annex` and `sui annex verify` with `--font`." },
        new(6000, "Imports: reading files of survey tools and spreadsheets"),
        new(6100, "Imports: layouts and mappings"),
        new(6200, "Responses of an import"),
        new(6300, "Identifiers") { Opening = "What is recognised is in [privacy.md](privacy.md)." },
        new(6400, "Surveys of providers") { Opening = "SUI6401 to SUI6411 are for the shape of `returns.json` and mean what SUI4001 to SUI4011 mean for instruments." },
        new(7000, "Case files: the file and its items"),
        new(7100, "Case files: the journal and checkpoints")
        {
            Opening = "SUI7101 to SUI7108, SUI7124 and SUI7125 are reasons not to work on with the file.",
        },
        new(7200, "Case files: workflow and judgement"),
        new(7300, "Case files: replaying, comparing, merging, purging and sealing"),
        new(8000, "Plug-ins: folders") { Opening = "Listed by `InspectionFolder.Load` and `PluginFolders.Load` ([plugins.md](plugins.md))." },
        new(8100, "Plug-ins: at work") { Opening = "Among the problems of an assessment, of a pack that was read, or of a composed document." },
        new(8200, "Pages and API") { Opening = "What is wrong with a form, an upload or a call, and who is not let in by `sui serve` ([pages.md](pages.md))." },
        new(8300, "The door for assistants") { Opening = "What `sui mcp` and Sui.Inspection.Mcp refuse; [assistant.md](assistant.md) says why." },
        new(8400, "Files of sui calc") { Opening = "What is wrong with the files of `sui calc rake` and `sui calc agreement` ([analysis.md](analysis.md))." },
        new(8420, "Known cases of sui calibrate") { Opening = "What is wrong with the file of `sui calibrate` ([calibration.md](calibration.md))." },
        new(8450, "Comparisons of providers") { Opening = "Listed by `SuiInspection.Compare`, `SuiInspection.ReadRegions` and `sui compare` ([comparing.md](comparing.md))." },
        new(8500, "Codebooks and coding")
        {
            Opening = "Listed by `Codebooks.Read` and `sui coding` ([coding.md](coding.md)). SUI8501 to SUI8511 are for the shape of a codebook and mean what SUI4001 to SUI4011 mean for\n"
                + "instruments.",
        },
    ];
}
