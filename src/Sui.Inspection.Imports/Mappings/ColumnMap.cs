using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>Finds the columns of which somebody said what they are, and puts that into a mapping.</summary>
internal static class ColumnMap
{
    private static readonly ColumnUse[] Uses = [.. Enum.GetValues<ColumnUse>().Where(use => use is not (ColumnUse.Answer or ColumnUse.Option))];

    /// <summary>Finds the columns.</summary>
    /// <param name="said">What was said.</param>
    /// <param name="layout">The layout of the file.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="problems">Where it is told that a column or what it is said to be is not known.</param>
    public static IReadOnlyDictionary<ColumnKey, ChosenColumn> Find(
        IReadOnlyList<MappedColumn> said, RecognisedLayout layout, Instrument instrument, ProblemList problems)
    {
        var chosen = new Dictionary<ColumnKey, ChosenColumn>();
        foreach (var one in said.Distinct())
        {
            if (Meaning(one.Means, instrument) is not { } meaning)
            {
                ReportMeaning(one.Means, instrument, problems);
            }
            else if (Key(one.Header, layout, problems) is { } key && !chosen.TryAdd(key, meaning))
            {
                problems.Error(
                    ImportCodes.ColumnNotMapped, new ProblemLocation(problems.File, Column: ColumnNames.Of(key)),
                    "--map-column says two things of one column.", "One thing of each column.", "Leave one of the two out.");
            }
        }

        return chosen;
    }

    /// <summary>A saved mapping with what was said.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="chosen">What was said.</param>
    /// <param name="proposed">The columns as they are proposed after what was said.</param>
    public static ImportMapping With(ImportMapping mapping, IReadOnlyDictionary<ColumnKey, ChosenColumn> chosen, IReadOnlyList<ColumnProposal> proposed) =>
        chosen.Count == 0 ? mapping : mapping with
        {
            Columns =
            [
                .. mapping.Columns.Where(column => !chosen.ContainsKey(column.Column)).Select(column =>
                    chosen.Values.Any(one => one.Displaces(column.Use, column.QuestionId, column.OptionCode))
                        ? new ColumnMapping { Column = column.Column, Use = ColumnUse.NotUsed } : column),
                .. proposed.Select(column => column.Mapping).Where(column => chosen.ContainsKey(column.Column)),
            ],
        };

    /// <summary>Tells which columns are not read any more, since others were said to be what they are.</summary>
    /// <param name="before">The columns as they would be read without what was said.</param>
    /// <param name="chosen">What was said.</param>
    /// <param name="problems">Where it is told.</param>
    public static void ReportDisplaced(
        IEnumerable<ColumnMapping> before, IReadOnlyDictionary<ColumnKey, ChosenColumn> chosen, ProblemList problems)
    {
        foreach (var column in before.Where(column => !column.Likely && !chosen.ContainsKey(column.Column)))
        {
            var (key, by) = chosen.FirstOrDefault(one => one.Value.Displaces(column.Use, column.QuestionId, column.OptionCode));
            if (by is null)
            {
                continue;
            }

            var what = by.Match?.Question.Id ?? by.Use.ToString();
            problems.Warning(
                ImportCodes.ColumnDisplaced, new ProblemLocation(problems.File, Column: ColumnNames.Of(column.Column)),
                $"The column is not read any more: --map-column says that '{ColumnNames.Of(key)}' is {what}.",
                $"One column for {what}, or several of which each row fills one.",
                by.Match is null ? "Nothing, where that is so." : "Nothing, where that is so; where each row fills one of them, name both with --map-column.");
        }
    }

    private static ChosenColumn? Meaning(string means, Instrument instrument)
    {
        if (Uses.FirstOrDefault(use => use.ToString().Equals(means, StringComparison.OrdinalIgnoreCase), ColumnUse.Answer) is not ColumnUse.Answer and var plain)
        {
            return new ChosenColumn(plain, null);
        }

        var colon = means.IndexOf(':', StringComparison.Ordinal);
        var (id, code) = colon < 0 ? (means, null) : (means[..colon].Trim(), means[(colon + 1)..].Trim());
        var question = instrument.Questions.FirstOrDefault(one => one.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
        var option = question?.Options.FirstOrDefault(one => one.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
        return question is null || (code is not null && option is null) ? null
            : new ChosenColumn(option is null ? ColumnUse.Answer : ColumnUse.Option, new QuestionMatch(question, option, MatchStrength.Id, "It was said so."));
    }

    private static ColumnKey? Key(string header, RecognisedLayout layout, ProblemList problems)
    {
        var said = TextFold.Fold(header);
        var found = layout.Columns.Where(column => Names(column.Key).Any(name => name == header)).ToList();
        found = found.Count > 0 ? found : [.. layout.Columns.Where(column => Names(column.Key).Any(name => said.Length > 0 && TextFold.Fold(name) == said))];
        if (found.Count == 1)
        {
            return found[0].Key;
        }

        var names = layout.Columns.Select(column => ColumnNames.Of(column)).ToList();
        problems.Error(
            ImportCodes.ColumnNotMapped, new ProblemLocation(problems.File),
            found.Count == 0 ? $"--map-column names the column '{Cut(header)}', which the file does not have."
                : $"--map-column names the column '{Cut(header)}', and {Wording.Count(found.Count, "column")} have these words.",
            found.Count == 0 ? Nearest.OneOf(header, names) : Wording.OneOf(found.Select(column => ColumnNames.Of(column.Key with { Occurrence = 1 })
                + $" ({Wording.Number(column.Key.Occurrence)})")),
            found.Count == 0 ? "Write the words of the header as they stand in the file; what is most like them is named first."
                : "Put the number in brackets behind the words.");
        return null;
    }

    private static IEnumerable<string> Names(ColumnKey key)
    {
        if (key is { Group: null, Header.Length: 0 })
        {
            // As problems call it.
            yield return ColumnNames.Of(key);
        }

        var occurrence = $" ({Wording.Number(key.Occurrence)})";
        foreach (var name in key.Group is { } group ? key.Header.Length == 0 ? [group] : new[] { group + " / " + key.Header, group + " " + key.Header, key.Header } : [key.Header])
        {
            yield return name + occurrence;
            yield return name;
        }
    }

    private static void ReportMeaning(string means, Instrument instrument, ProblemList problems)
    {
        var id = means.Split(':')[0].Trim();
        var question = instrument.Questions.FirstOrDefault(one => one.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
        problems.Error(
            ImportCodes.ColumnNotMapped, new ProblemLocation(problems.File),
            question is null ? $"--map-column says that a column is '{Cut(means)}', which is neither a question of the instrument nor a use."
                : $"--map-column names an option that the question {question.Id} does not have.",
            question is null
                ? $"A question – {Nearest.OneOf(id, instrument.Questions.Select(one => one.Id), int.MaxValue)} Or a use – {Wording.OneOf(Uses.Select(use => use.ToString()))}"
                : Wording.OneOf(question.Options.Select(option => $"{question.Id}:{option.Code}")),
            "Correct what stands behind the last equals sign.");
    }

    private static string Cut(string text) => text.Length <= 80 ? text : text[..(char.IsHighSurrogate(text[78]) ? 78 : 79)] + "…";
}
