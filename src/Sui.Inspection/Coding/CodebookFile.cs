using Sui.Inspection.Analysis;
using Sui.Inspection.Json;

namespace Sui.Inspection.Coding;

/// <summary>Maps a codebook's JSON to its records, property by property; the paths in both are the same.</summary>
internal static class CodebookFile
{
    /// <summary>Reads the whole file.</summary>
    /// <param name="file">Its object.</param>
    public static Codebook Read(DataObject file)
    {
        file.Constant("format", Codebooks.Format);
        file.Ignored("$schema");
        var codebook = new Codebook
        {
            Identity = new DataVersion(file.Id("id"), file.Positive("version")),
            Title = file.Words("title"),
            Source = file.OptionalText("source"),
            Codes = file.List("codes", ReadCode),
        };
        file.Done();
        return codebook;
    }

    private static CodebookCode ReadCode(DataObject data)
    {
        var code = new CodebookCode
        {
            Id = data.Code("id"),
            Label = data.Words("label"),
            Definition = data.Words("definition"),
            Group = data.OptionalWords("group"),
            Criteria = data.OptionalIds("criteria"),
            Levels = data.Has("levels") ? data.Texts("levels") : [],
            LevelMetric = data.OptionalChoice<AgreementMetric>("levelMetric") ?? AgreementMetric.Ordinal,
        };
        data.AnyValue("levels");
        data.Done();
        return code;
    }
}
