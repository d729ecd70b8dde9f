using System.Text;
using System.Text.Unicode;
using Sui.Inspection.Problems;


namespace Sui.Inspection.Identifiers;

/// <summary>Reads a list of names: UTF-8, a name a line, <c>#</c> starts a comment. No problem repeats a name.</summary>
internal static class NamesFile
{
    private const int MostBytes = 4 << 20;
    private const int MostProblems = 100;

    /// <summary>Reads a list.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="label">What to call the file in problems.</param>
    public static NamesReadResult Read(ReadOnlyMemory<byte> content, string label)
    {
        var problems = new List<Problem>();
        if (content.Length > MostBytes)
        {
            problems.Add(Error(PrivacyCodes.TooManyNames, label, null, "The list of names is too large.", "At most 4 MiB.", "Leave out names of people who cannot occur."));
            return new NamesReadResult([], problems);
        }

        if (!Utf8.IsValid(content.Span) || content.Span.Contains((byte)0))
        {
            problems.Add(Error(PrivacyCodes.NamesUnreadable, label, null, "The list of names is not UTF-8 text.", "One name a line, in UTF-8.", "Save the list as UTF-8 text."));
            return new NamesReadResult([], problems);
        }

        var names = new List<string>();
        var number = 0;
        foreach (var raw in Encoding.UTF8.GetString(content.Span).TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (NameList.Refuse(line) is { } why)
            {
                if (problems.Count < MostProblems)
                {
                    problems.Add(Error(PrivacyCodes.NameRefused, label, number, "The line is no name that can be looked for. " + why, "A name of two letters to 100 characters and 6 words.", "Correct the line, or start it with '#'."));
                }
            }
            else if (names.Count == NameList.MostNames)
            {
                problems.Add(Error(PrivacyCodes.TooManyNames, label, number, "The list has too many names; the rest was not read.", "At most 20,000 names.", "Leave out names of people who cannot occur."));
                break;
            }
            else
            {
                names.Add(line);
            }
        }

        return new NamesReadResult(names, problems);
    }

    private static Problem Error(string code, string label, int? line, string message, string expected, string action) =>
        new()
        {
            Code = code,
            Severity = ProblemSeverity.Error,
            Location = new ProblemLocation(label, line, line),
            Message = message,
            Expected = expected,
            Action = action,
        };
}
