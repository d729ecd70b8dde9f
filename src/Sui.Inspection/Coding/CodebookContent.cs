using Sui.Inspection.Analysis;
using Sui.Inspection.Json;

namespace Sui.Inspection.Coding;

/// <summary>A codebook's canonical JSON: the members of its file.</summary>
internal static class CodebookContent
{
    /// <summary>The whole codebook.</summary>
    public static CanonicalObject Of(Codebook codebook) => new CanonicalObject()
        .Text("format", Codebooks.Format)
        .Text("id", codebook.Identity.Id)
        .Number("version", codebook.Identity.Version)
        .Words("title", codebook.Title)
        .Text("source", codebook.Source)
        .Objects("codes", codebook.Codes, code => new CanonicalObject()
            .Text("id", code.Id)
            .Words("label", code.Label)
            .Words("definition", code.Definition)
            .Words("group", code.Group)
            .Texts("criteria", code.Criteria)
            .Texts("levels", code.Levels)
            .Choice("levelMetric", code.LevelMetric, leftOut: AgreementMetric.Ordinal));
}
