using System.Globalization;
using System.Text;

namespace Sui.Inspection.Engines.Tests;

/// <summary>
/// A table of made-up responses to the survey, under the columns of its CSV template: codes, labels in both languages, other ways to write them, words that nobody knows, blanks,
/// answers to questions that were not to be asked, people who declined, and ids that stand twice.
/// </summary>
internal static class MadeUpTable
{
    private const string Header = "id,source,event_date,recorded_date,received_date,experience,origin,person,outcome,"
        + "know_how,asked_this_year,told_why,understandable,gave_views,routes_used,heard_back,safe_to_criticise,safe_to_decline,months_here,sex,age_group,ethnic_group";

    private static readonly string[] Three = ["yes", "Yes", "YES ", "Ydw", "partly", "Partly", "no", "No", "n", "dont_know", "Don't know", "not sure", "", "prefer_not_to_say"];
    private static readonly string[] Two = ["yes", "Yes", "no", "No", "dont_know", ""];
    private static readonly string[] Agree = ["strongly_agree", "Strongly agree", "agree", "Agree", "neither", "disagree", "Strongly disagree", "dont_know", ""];
    private static readonly string[] Routes = ["survey", "text_message|survey", "survey|text_message", "council", "", "officer|other"];
    private static readonly string[] Months = ["", "3", "12", "12", "24", "6.5"];
    private static readonly string[] Sexes = ["male", "Male", "male", "male", "male", "female", "Female", ""];
    private static readonly string[] Ages = ["18_24", "25_34", "35_44", "45_54", "55_and_over", "25_34"];
    private static readonly string[] Ethnic = ["white", "white", "mixed", "asian", "black", "other"];

    /// <summary>How many rows are made: <c>SUI_ENGINE_ROWS</c>, or 20,000.</summary>
    public static int Rows => int.TryParse(Environment.GetEnvironmentVariable("SUI_ENGINE_ROWS"), NumberStyles.None, CultureInfo.InvariantCulture, out var rows) ? rows : 20_000;

    /// <summary>Writes the table as CSV; the same number of rows gives the same table.</summary>
    public static void Write(string path, int rows)
    {
        var random = new Random(20261);
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        writer.WriteLine(Header);
        var last = string.Empty;
        for (var row = 0; row < rows; row++)
        {
            // One row in two hundred was saved twice.
            var line = row > 0 && random.Next(200) == 0 ? last : Line(row, random);
            writer.WriteLine(line);
            last = line;
        }
    }

    private static string Line(int row, Random random)
    {
        var declined = random.Next(25) == 0;
        var outcome = declined ? "Declined" : random.Next(40) == 0 ? "Partial" : "Completed";
        var day = new DateOnly(2019, 6, 1 + random.Next(7)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var id = random.Next(100) == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"row-{row}");
        string[] answers = declined ? [.. Enumerable.Repeat(string.Empty, 13)] :
        [
            // Two words that no list has, each rare among many.
            random.Next(2000) == 0 ? "perhaps" : Of(Three), Of(Two), Of(Three), Of(Three), Of(Two), Of(Routes), Of(Three), Of(Three), Of(Agree), Of(Months),
            Of(Sexes), Of(Ages), Of(Ethnic),
        ];
        return string.Join(',', (string[])[id, "survey", day, "", "", "Lived", "", "", outcome, .. answers.Select(Cell)]);

        string Of(string[] words) => words[random.Next(words.Length)];
    }

    private static string Cell(string text) => text.Contains('"', StringComparison.Ordinal) || text.Contains(',', StringComparison.Ordinal)
        ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
