using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary>The arguments and options that the commands on case files share.</summary>
internal static class CaseInputs
{
    private const string FromProvider = "provider";
    private const string FromCouncil = "council";

    /// <summary>The case file.</summary>
    public static Argument<string> File(string description = "The case file (.sui).")
    {
        var file = new Argument<string>("FILE") { Description = description };
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

    /// <summary>The number of an entry.</summary>
    public static long? Entry(ArgumentResult result) => Whole(result, long.MaxValue);

    /// <summary>A whole number from 1; null, and an error, for anything else.</summary>
    /// <param name="result">What was given.</param>
    /// <param name="most">The largest number that is taken.</param>
    public static long? Whole(ArgumentResult result, long most)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
        {
            return number;
        }

        result.AddError($"{(result.Parent as OptionResult)?.Option.Name} takes a whole number, 1 or more.");
        return null;
    }

    /// <summary>Why.</summary>
    public static Option<string> Why(string description = "Why, without words or names of respondents.", bool required = false) => new("--why")
    {
        Description = description,
        HelpName = "TEXT",
        Required = required,
        DefaultValueFactory = required ? null : _ => string.Empty,
    };

    /// <summary>A pack to take in.</summary>
    public static Option<string> Pack(string name, string description)
    {
        var pack = new Option<string>(name) { Description = description, HelpName = "PACK", Required = true };
        pack.Validators.Add(result => Inputs.RefuseEmpty(result, name));
        return pack;
    }

    /// <summary>Words that are kept, and printed.</summary>
    public static Option<string> Text(string description) => new("--text") { Description = description, HelpName = "TEXT", Required = true };

    /// <summary>Items by name.</summary>
    public static Argument<string[]> Items() => new("ITEM")
    {
        Description = "A table and the id of a row, such as findings.csv/f3, the name of an attachment, the number of the entry that added an item, or the start of its id.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Who comments.</summary>
    public static Option<string> From()
    {
        var from = new Option<string>("--from") { Description = "Whether the provider or the service user council comments.", Required = true };
        from.Offer([FromProvider, FromCouncil]);
        return from;
    }

    /// <summary>Whom a sheet for comments is for.</summary>
    public static Option<string> For()
    {
        var whom = new Option<string>("--for")
        {
            Description = "Whom the sheet is for: it shows the comments that they made so far, and nobody else's.",
            DefaultValueFactory = _ => FromProvider,
        };
        whom.Offer([FromProvider, FromCouncil]);
        return whom;
    }

    /// <summary>Who comments, of what <see cref="From"/> gave.</summary>
    public static CaseCommentFrom FromOf(string text) => text == FromCouncil ? CaseCommentFrom.Council : CaseCommentFrom.Provider;

    /// <summary>The role of whoever comments.</summary>
    public static Option<string> Role() => new("--role")
    {
        Description = "The role of whoever comments, such as 'Head of service': printed, and never a name.",
        HelpName = "ROLE",
        Required = true,
    };

    /// <summary>A rung.</summary>
    public static Option<int?> Rung(string description)
    {
        var rung = new Option<int?>("--rung") { Description = description, HelpName = "NUMBER" };
        rung.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && text is not ("0" or "1" or "2" or "3" or "4" or "5"))
            {
                result.AddError($"--rung is '{text}'; it must be a whole number from 0 to 5.");
            }
        });
        return rung;
    }

    /// <summary>A rating, in words, however they are joined.</summary>
    public static Option<Rating?> Rating(string description) => new("--rating")
    {
        Description = description,
        HelpName = "RATING",
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty;
            var letters = string.Concat(text.Where(char.IsLetter));
            foreach (var rating in Enum.GetValues<Rating>())
            {
                if (letters.Equals(rating.ToString(), StringComparison.OrdinalIgnoreCase))
                {
                    return rating;
                }
            }

            result.AddError($"--rating is '{text}'; it must be outstanding, good, 'requires improvement' or inadequate.");
            return null;
        },
    };

    /// <summary>Days of retention by kind.</summary>
    public static Option<string[]> Keep(string description) => new("--keep") { Description = description, HelpName = "KIND=DAYS" };

    /// <summary>The days by kind, of what <see cref="Keep"/> gave.</summary>
    /// <exception cref="UsageException">One is not written like that.</exception>
    public static Dictionary<string, int> DaysOf(string[] given)
    {
        var days = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in given)
        {
            if (text.Split('=') is not [var kind, var number] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            {
                throw new UsageException($"--keep is '{text}'; it must be a kind and a number of days, written like quotes=365.");
            }

            days[kind] = count;
        }

        return days;
    }

    /// <summary>The name of a key.</summary>
    public static Option<string?> KeyName() => new("--key-name")
    {
        Description = "The key's name, such as cases.example.org/inspections.",
        HelpName = "NAME",
    };
}
