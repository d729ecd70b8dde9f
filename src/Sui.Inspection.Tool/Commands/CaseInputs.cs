using System.CommandLine;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Tool.Commands;

/// <summary>The arguments and options that the commands on case files share.</summary>
internal static class CaseInputs
{
    /// <summary>The case file.</summary>
    public static Argument<string> File()
    {
        var file = new Argument<string>("FILE") { Description = "The case file (.sui)." };
        file.Validators.Add(result => Inputs.RefuseEmpty(result, "FILE"));
        return file;
    }

    /// <summary>Who does it.</summary>
    public static Option<CaseActor?> As(bool required = true) => new("--as")
    {
        Description = "Who does it; role and name stand in the journal for ever.",
        HelpName = "ROLE/NAME",
        Required = required,
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty;
            if (text.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && !string.IsNullOrWhiteSpace(text[(slash + 1)..]))
            {
                return new CaseActor(text[..slash].Trim(), text[(slash + 1)..].Trim());
            }

            result.AddError($"--as is '{text}'; it must be a role and a name, written like 'Lead inspector/A. Rees'.");
            return null;
        },
    };

    /// <summary>Why.</summary>
    public static Option<string> Why(string description = "Why, without words or names of respondents.", bool required = false) => new("--why")
    {
        Description = description,
        HelpName = "TEXT",
        Required = required,
        DefaultValueFactory = required ? null : _ => string.Empty,
    };

    /// <summary>The name of a key.</summary>
    public static Option<string?> KeyName() => new("--key-name")
    {
        Description = "The key's name, such as cases.example.org/inspections.",
        HelpName = "NAME",
    };
}
