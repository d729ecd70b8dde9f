using System.Globalization;
using Microsoft.AspNetCore.Http;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Problems;

namespace Sui.Inspection.AspNetCore.Forms;

/// <summary>What was sent with a form. What is missing is named all at once, field by field.</summary>
internal sealed class FormInput(IFormCollection form)
{
    private readonly List<Problem> _problems = [];

    /// <summary>The files.</summary>
    public IFormFileCollection Files => form.Files;

    /// <summary>The files of a field that were chosen and are not empty.</summary>
    public IReadOnlyList<IFormFile> FilesOf(string field) => [.. form.Files.GetFiles(field).Where(file => file.Length > 0)];

    /// <summary>The number of the last entry that the page of the form showed; null where the form says none, or what is no number.</summary>
    public long? Seen => long.TryParse(form["seen"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The text of a field with line ends as they are kept; empty where there is none.</summary>
    public string Text(string field) => form[field].ToString().ReplaceLineEndings("\n").Trim();

    /// <summary>The text of a field that stands on one line.</summary>
    public string Line(string field) => Text(field).Replace('\n', ' ');

    /// <summary>The day of a field; null where it is empty, and where it is none, which is a problem.</summary>
    public DateOnly? Day(string field)
    {
        var text = Line(field);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (text.Length > 0)
        {
            _problems.Add(PageProblems.NotADay(field));
        }

        return null;
    }

    /// <summary>All values of a field.</summary>
    public IReadOnlyList<string> All(string field) => [.. form[field].OfType<string>()];

    /// <summary>Whether a box is ticked, or a button was pressed.</summary>
    public bool Is(string field) => form[field] == "yes";

    /// <summary>The term that was chosen; the first one, with a problem, where none was.</summary>
    public T Choose<T>(string field)
        where T : struct, Enum => Maybe<T>(field, none: string.Empty) is { } chosen ? chosen : Missing<T>(field);

    /// <summary>The term that was chosen; null where what was chosen stands for none.</summary>
    /// <param name="field">The field.</param>
    /// <param name="none">What stands for none.</param>
    public T? Maybe<T>(string field, string none = "none")
        where T : struct, Enum
    {
        var text = form[field].ToString();
        if (text == none)
        {
            return null;
        }

        // The name alone: a number would be any number.
        return Enum.GetNames<T>().Contains(text) ? Enum.Parse<T>(text) : Missing<T>(field);
    }

    /// <summary>One of several texts; empty, with a problem, where none of them was chosen.</summary>
    public string OneOf(string field, params ReadOnlySpan<string> values)
    {
        var text = form[field].ToString();
        foreach (var value in values)
        {
            if (value == text)
            {
                return value;
            }
        }

        Add(field);
        return string.Empty;
    }

    /// <summary>Says that a field is empty where it is.</summary>
    public void Require(string field)
    {
        if (Text(field).Length == 0)
        {
            Add(field);
        }
    }

    /// <summary>Refuses the form where anything is missing.</summary>
    /// <exception cref="CaseFileException">Something is.</exception>
    public void Check() => Check([]);

    /// <summary>Refuses the form where anything is missing, or something else is wrong with it.</summary>
    /// <param name="others">What else is wrong with it.</param>
    /// <exception cref="CaseFileException">Something is.</exception>
    public void Check(IReadOnlyList<Problem> others)
    {
        if (_problems.Count + others.Count > 0)
        {
            throw new CaseFileException([.. others, .. _problems]);
        }
    }

    private T Missing<T>(string field)
    {
        Add(field);
        return default!;
    }

    private void Add(string field)
    {
        if (!_problems.Exists(problem => problem.Location.Column == field))
        {
            _problems.Add(PageProblems.Field(
                PageCodes.NotChosen, field, "This says nothing, or what cannot be chosen.", "One of the choices, or some words.", "Choose or fill it in."));
        }
    }
}
