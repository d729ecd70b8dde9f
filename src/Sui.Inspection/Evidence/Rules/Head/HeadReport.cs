using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Evidence.Rules.Head;

/// <summary>Reports problems of one object of a host's pack, by the paths that pack.json has for its properties.</summary>
internal sealed class HeadReport(ProblemList problems, string path)
{
    /// <summary>Whether there was an error.</summary>
    public bool Failed { get; private set; }

    /// <summary>A report for an object inside this one.</summary>
    public HeadReport At(string name) => new(problems, PathOf(name));

    /// <summary>Reports an error.</summary>
    public void Error(string code, string name, string message, string expected, string action)
    {
        Failed = true;
        problems.Error(code, new ProblemLocation(ItemPlace.Pack, Column: PathOf(name)), message, expected, action);
    }

    /// <summary>Reports a warning.</summary>
    public void Warning(string code, string name, string message, string expected, string action) =>
        problems.Warning(code, new ProblemLocation(ItemPlace.Pack, Column: PathOf(name)), message, expected, action);

    /// <summary>Takes over an error of an object inside this one.</summary>
    public void Include(HeadReport inner) => Failed |= inner.Failed;

    /// <summary>Reports what is missing.</summary>
    public void Missing(string name) =>
        Error(EvidenceCodes.PropertyMissing, name, "A required property is missing.", "A value.", "Add the property.");

    /// <summary>Reports a text that is missing or blank.</summary>
    public void Text(string name, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Missing(name);
        }
    }

    /// <summary>Reports a text that is given and blank.</summary>
    public void Optional(string name, string? text)
    {
        if (text is not null && string.IsNullOrWhiteSpace(text))
        {
            Error(EvidenceCodes.PropertyMissing, name, "The text is empty.", "Text.", "Fill in the text, or remove the property.");
        }
    }

    /// <summary>Reports an id that is missing, too long or not on one line.</summary>
    public void Id(string name, string? id)
    {
        Text(name, id);
        if (!string.IsNullOrWhiteSpace(id) && !Items.IdRule.IsSound(id))
        {
            Error(
                EvidenceCodes.PropertyId, name, "The id is too long or has a line break or a tab in it.", "1 to 100 characters on one line.",
                "Correct the id.");
        }
    }

    /// <summary>Reports a term that is not defined.</summary>
    public void Term<T>(string name, T? value)
        where T : struct, Enum
    {
        if (value is { } known && !Enum.IsDefined(known))
        {
            Error(
                EvidenceCodes.PropertyValue, name, "The value is not one of the method's terms.", Terms<T>.All.Allowed, "Use one of the values listed.");
        }
    }

    /// <summary>Reports a number out of its range.</summary>
    public void Number(string name, bool inRange, string expected)
    {
        if (!inRange)
        {
            Error(EvidenceCodes.PropertyNumber, name, "The number is out of its range.", expected, "Correct the number.");
        }
    }

    private string PathOf(string name) => path.Length == 0 ? name : name.Length == 0 ? path : name[0] == '[' ? path + name : path + "." + name;
}
