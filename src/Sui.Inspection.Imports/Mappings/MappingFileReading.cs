using Sui.Inspection.Json;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>Maps a saved mapping's JSON to its records, property by property; the paths in both are the same.</summary>
internal static class MappingFileReading
{
    /// <summary>Reads the whole file.</summary>
    /// <param name="file">Its object.</param>
    public static ImportMapping Read(DataObject file)
    {
        file.Constant("format", ImportMappingFile.Format);
        file.Ignored("$schema");
        var mapping = new ImportMapping
        {
            Layout = file.Text("layout"),
            InstrumentId = file.Id("instrument"),
            InstrumentVersion = file.Positive("instrumentVersion"),
            Sheet = file.OptionalText("sheet"),
            HeaderRows = file.OptionalWhole("headerRows") ?? 1,
            Culture = file.OptionalText("culture"),
            Columns = file.List("columns", Column),
        };
        file.Done();
        return mapping;
    }

    private static ColumnMapping Column(DataObject data)
    {
        var column = new ColumnMapping
        {
            Column = new ColumnKey(
                data.OptionalText("header") ?? string.Empty,
                data.OptionalText("group"),
                data.OptionalWhole("occurrence") ?? 1),
            Use = data.Choice<ColumnUse>("use"),
            QuestionId = data.OptionalCode("question"),
            OptionCode = data.OptionalCode("option"),
            Separator = data.OptionalAnyText("separator"),
            Answers = Answers(data),
            Likely = data.OptionalFlag("likely") ?? false,
            Together = data.OptionalFlag("together") ?? false,
            BlankMeansPartial = data.OptionalFlag("blankMeansPartial") ?? false,
        };
        data.Done();
        return column;
    }

    private static Dictionary<string, string> Answers(DataObject data)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (says, means) in data.OptionalList("answers", answer =>
        {
            var read = (Says: answer.Text("says"), Means: answer.Code(
                "means", PlainMeanings.IsForm, "lower-case letters, digits and underscores, at most 64, or a number or a day such as 2019-06-14"));
            answer.Done();
            return read;
        }))
        {
            // The validator reports a word that stands twice; here the first is kept.
            answers.TryAdd(says, means);
        }

        return answers;
    }
}
