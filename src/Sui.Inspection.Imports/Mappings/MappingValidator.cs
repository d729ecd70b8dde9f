using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Json;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>Lists every inconsistency of a mapping that can be seen without the file and the instrument.</summary>
internal static class MappingValidator
{
    // Three rows of headers, below titles and notes.
    private const int MostHeaderRows = 15;

    /// <summary>Checks a mapping.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="layouts">The layouts that are known.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Validate(ImportMapping mapping, KnownLayouts layouts, Faults faults)
    {
        if (layouts.Find(mapping.Layout) is null)
        {
            faults.Error(MappingCodes.UnknownLayout, "layout", "The layout is not known.", Wording.OneOf(layouts.Ids),
                "Write one of them; 'generic' reads any table.");
        }

        if (mapping.Culture is { } culture && ImportCulture.Find(culture) is null)
        {
            faults.Error(MappingCodes.UnknownCulture, "culture", "The culture is not known.", Wording.OneOf(ImportCulture.Tags),
                "Write one of them, or leave it out.");
        }

        if (mapping.HeaderRows is < 1 or > MostHeaderRows)
        {
            faults.Error(MappingCodes.WrongForUse, "headerRows", "No file has so many rows of headers.", $"1 to {MostHeaderRows}.", "Correct it.");
        }

        var keys = new HashSet<ColumnKey>();
        var used = new HashSet<ColumnUse>();
        var whole = new Dictionary<string, bool>(StringComparer.Ordinal);
        var options = new HashSet<(string, string)>();
        for (var i = 0; i < mapping.Columns.Count; i++)
        {
            var column = mapping.Columns[i];
            var path = $"columns[{i}]";
            if (faults.Sound(path + ".use"))
            {
                CheckUse(column, path, faults);
                ColumnMeanings.Check(column, path, faults);
            }

            if (faults.Sound(path + ".header", path + ".group", path + ".occurrence") && !keys.Add(column.Column))
            {
                faults.Error(MappingCodes.DuplicateColumn, path, "Another entry is for the same column.", "Each column once.",
                    "Delete one of the two, or give it its 'occurrence'.");
            }

            if (!faults.Sound(path + ".use", path + ".question", path + ".option"))
            {
                continue;
            }

            if (ColumnProposer.UsedOnce.Contains(column.Use) && !used.Add(column.Use))
            {
                faults.Error(MappingCodes.UsedTwice, path + ".use", "Another column is used for this.", "One column.",
                    "Make one of the two NotUsed.");
            }

            if ((column is { Use: ColumnUse.Answer, QuestionId: { } question } && IsTwice(whole, question, column.Together))
                || (column is { Use: ColumnUse.Option, QuestionId: { } of, OptionCode: { } option } && !options.Add((of, option))))
            {
                faults.Error(MappingCodes.AnsweredTwice, path, "Another column answers the same question.",
                    "One column for a question, one for each of its options, or several that are read 'together'.",
                    "Make one of the two NotUsed, or both 'together' where each row fills one of them.");
            }
        }

        if (faults.SoundInAll("columns", "use", "question"))
        {
            CheckBoth(mapping, [.. whole.Keys], faults);
        }
    }

    private static bool IsTwice(Dictionary<string, bool> whole, string question, bool together) =>
        !whole.TryAdd(question, together) && !(together && whole[question]);

    private static void CheckBoth(ImportMapping mapping, HashSet<string> whole, Faults faults)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < mapping.Columns.Count; i++)
        {
            if (mapping.Columns[i] is { Use: ColumnUse.Option, QuestionId: { } question } && whole.Contains(question)
                && reported.Add(question))
            {
                faults.Error(MappingCodes.AnsweredTwice, $"columns[{i}]", "A column answers the question, and columns of its options do.",
                    "One of the two.", "Make the one or the others NotUsed.");
            }
        }
    }

    private static void CheckUse(ColumnMapping column, string path, Faults faults)
    {
        var answers = column.Use is ColumnUse.Answer or ColumnUse.Option;
        if (answers != column.QuestionId is not null)
        {
            Wrong(faults, path + ".question", answers ? "The question is missing." : "The use knows no question.",
                "A question where the use is Answer or Option, and only there.");
        }

        if ((column.Use == ColumnUse.Option) != column.OptionCode is not null)
        {
            Wrong(faults, path + ".option", column.Use == ColumnUse.Option ? "The option is missing." : "The use knows no option.",
                "An option where the use is Option, and only there.");
        }

        if (column.Separator is not null && (column.Use != ColumnUse.Answer || column.Separator.Length is 0 or > 8))
        {
            Wrong(faults, path + ".separator", "The separator does not fit.", "1 to 8 characters, where the use is Answer, and only there.");
        }

        if (column.Likely && !answers)
        {
            Wrong(faults, path + ".likely", "The use is no question.", "true only where the use is Answer or Option.");
        }

        if (column.Together && column.Use != ColumnUse.Answer)
        {
            Wrong(faults, path + ".together", "The use is not the answer to a question.", "true only where the use is Answer.");
        }

        if (column.BlankMeansPartial && column.Use != ColumnUse.SubmittedAt)
        {
            Wrong(faults, path + ".blankMeansPartial", "The use does not know what a blank means.", "true only where the use is SubmittedAt.");
        }

        if (column.Column.Occurrence < 1)
        {
            Wrong(faults, path + ".occurrence", "Columns are counted from 1.", "1 or more.");
        }
    }

    private static void Wrong(Faults faults, string path, string message, string expected) =>
        faults.Error(MappingCodes.WrongForUse, path, message, expected, "Correct it.");
}
