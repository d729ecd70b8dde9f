using System.CommandLine;
using System.CommandLine.Parsing;
using Sui.Inspection.Imports;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Tool.Commands;

/// <summary>The words that <c>--map</c> gives a meaning: WORD=MEANING, or QUESTION:WORD=MEANING.</summary>
internal static class MappedWords
{
    /// <summary>The option.</summary>
    public static Option<string[]> Option()
    {
        var option = Option(
            "--map", "[QUESTION:]WORD=MEANING", "What a word of the export means, such as \"1=yes\" or \"gave_views:1=yes\"; may be given several times.",
            "a word and what it means, such as \"1=yes\" or \"gave_views:1=yes\"");
        option.Validators.Add(CheckMeanings);
        return option;
    }

    /// <summary>An option of which each value has something on either side of an equals sign.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="helpName">What help calls the value.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="form">What the value must be.</param>
    public static Option<string[]> Option(string name, string helpName, string description, string form)
    {
        var option = new Option<string[]>(name)
        {
            Description = description,
            HelpName = helpName,
            AllowMultipleArgumentsPerToken = false,
            DefaultValueFactory = _ => [],
        };
        option.Validators.Add(result => Check(result, name, form));
        return option;
    }

    /// <summary>The words. What stands before a colon is a question only where the instrument has it: answers have colons, too.</summary>
    /// <param name="values">What was given.</param>
    /// <param name="instrument">The instrument.</param>
    public static IReadOnlyList<MappedWord> Of(IEnumerable<string> values, Instrument instrument) =>
    [
        .. values.Select(value =>
        {
            var (says, means) = Parts(value);
            var colon = says.IndexOf(':', StringComparison.Ordinal);
            var question = colon > 0 ? says[..colon].Trim() : null;
            return question is not null && (question == "status" || instrument.Questions.Any(one => one.Id == question))
                ? new MappedWord(question, says[(colon + 1)..].Trim(), means)
                : new MappedWord(null, says, means);
        }),
    ];

    /// <summary>What stands before the last equals sign, and behind it.</summary>
    public static (string Says, string Means) Parts(string value)
    {
        var equals = value.LastIndexOf('=');
        return (value[..equals].Trim(), value[(equals + 1)..].Trim());
    }

    // Which of two meanings holds is not guessed: one of them would turn who declined into somebody who took part.
    private static void CheckMeanings(OptionResult result)
    {
        var said = result.Tokens.Select(token => token.Value).Where(value => value.LastIndexOf('=') > 0).Select(value => (Value: value, Parts: Parts(value)));
        foreach (var word in said.GroupBy(one => Plain(one.Parts.Says), StringComparer.OrdinalIgnoreCase))
        {
            var meanings = word.DistinctBy(one => Plain(one.Parts.Means), StringComparer.OrdinalIgnoreCase).ToList();
            if (meanings.Count > 1)
            {
                result.AddError($"--map is '{meanings[0].Value}' and '{meanings[1].Value}'; a word has one meaning: leave one of the two out.");
            }
        }
    }

    private static string Plain(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void Check(OptionResult result, string name, string form)
    {
        foreach (var token in result.Tokens)
        {
            var equals = token.Value.LastIndexOf('=');
            if (equals < 1 || token.Value.AsSpan(0, equals).Trim().IsEmpty || token.Value.AsSpan(equals + 1).Trim().IsEmpty)
            {
                result.AddError($"{name} is '{token.Value}'; it must be {form}.");
            }
        }
    }
}
