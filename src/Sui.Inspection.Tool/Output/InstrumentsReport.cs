using Spectre.Console;
using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Tool.Output;

/// <summary>The instruments for people at a terminal.</summary>
internal static class InstrumentsReport
{
    /// <summary>Prints the list.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="instruments">The instruments.</param>
    /// <param name="rubric">The rubric, whose order the criteria take.</param>
    /// <param name="language">The language of the titles.</param>
    public static void PrintList(IAnsiConsole console, IReadOnlyList<Instrument> instruments, Rubric rubric, string language)
    {
        foreach (var (index, instrument) in instruments.Index())
        {
            if (index > 0)
            {
                console.WriteLine();
            }

            console.Strong(instrument.Identity.Id);
            console.Indented(instrument.Title.In(language));
            console.Indented($"Version {Words.Number(instrument.Identity.Version)}; {Words.Of(instrument.Kind)}; "
                + $"{Length(instrument.Questions.Count, instrument.Questions.Sum(question => question.Seconds))}.");
            console.Indented($"Speaks to {Words.List(InstrumentWords.Criteria(instrument, rubric))}.");
        }
    }

    /// <summary>How many questions, and how long they take.</summary>
    /// <param name="questions">How many.</param>
    /// <param name="seconds">How long.</param>
    public static string Length(int questions, int seconds) =>
        $"{Words.Count(questions, "question")}, about {Words.Count(InstrumentWords.Minutes(seconds), "minute")}";
}
