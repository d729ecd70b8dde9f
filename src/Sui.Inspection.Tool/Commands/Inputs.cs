using System.CommandLine;
using System.Globalization;
using Sui.Inspection.Files;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Files;

namespace Sui.Inspection.Tool.Commands;

/// <summary>The arguments and options that several commands share.</summary>
internal static class Inputs
{
    // No list of names, rubric, instrument or mapping may be larger; their readers say so.
    private const int MostBytes = 4 << 20;

    /// <summary>The evidence pack.</summary>
    public static Argument<string> Pack()
    {
        var pack = new Argument<string>("PACK")
        {
            Description = "The evidence pack: an evidence workbook (.xlsx), a folder with a pack.json, a .zip of one, or a case file (.sui).",
        };
        pack.Validators.Add(result => RefuseEmpty(result, "PACK"));
        return pack;
    }

    /// <summary>A rubric of the caller's own.</summary>
    public static Option<string?> Rubric()
    {
        var rubric = new Option<string?>("--rubric")
        {
            Description = "A rubric to score by, where the pack names none; left out, the one that ships.",
            HelpName = "FILE",
        };
        rubric.Validators.Add(result => RefuseEmpty(result, "--rubric"));
        return rubric;
    }

    /// <summary>A framework of the caller's own that the pack names.</summary>
    public static Option<string?> Framework()
    {
        var framework = new Option<string?>("--framework")
        {
            Description = "A framework of one's own (JSON) that the pack names; it needs a rubric that serves it.",
            HelpName = "FILE",
        };
        framework.Validators.Add(result => RefuseEmpty(result, "--framework"));
        return framework;
    }

    /// <summary>Instruments of the caller's own that the pack's files were answered with.</summary>
    public static Option<string[]> Instruments()
    {
        var instruments = new Option<string[]>("--instrument")
        {
            Description = "An instrument of one's own (JSON) that the pack names; may be given several times.",
            HelpName = "FILE",
        };
        instruments.Validators.Add(result => RefuseEmpty(result, "--instrument"));
        return instruments;
    }

    /// <summary>The culture that dates of a pack may be written by.</summary>
    public static Option<string?> Culture()
    {
        var culture = new Option<string?>("--culture")
        {
            Description = "How dates in cells are written, such as en-GB for 14/06/2019, where the pack names no culture.",
            HelpName = "TAG",
        };
        culture.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !SuiInspection.Cultures.Contains(token.Value, StringComparer.OrdinalIgnoreCase)))
            {
                result.AddError($"--culture is '{token.Value}'; it must be one of {string.Join(", ", SuiInspection.Cultures)}.");
            }
        });
        return culture;
    }

    /// <summary>A list of names to keep out of everything that is printed or written.</summary>
    public static Option<string?> Names()
    {
        var names = new Option<string?>("--names")
        {
            Description = "A list of people's names, one a line, to be found and masked.",
            HelpName = "FILE",
        };
        names.Validators.Add(result => RefuseEmpty(result, "--names"));
        return names;
    }

    /// <summary>Reads a list of names.</summary>
    /// <param name="context">What the command works with.</param>
    /// <param name="file">The list's path; null for none.</param>
    /// <exception cref="UsageException">The list cannot be used; half a list would let names through.</exception>
    public static IReadOnlyList<string> ReadNames(ToolContext context, string? file)
    {
        if (file is null)
        {
            return [];
        }

        var read = SuiInspection.ReadNames(ReadFile(context, file, $"The list of names '{file}'"), LabelOf(file));
        return read.Problems.Count == 0 ? read.Names : throw new UsageException([.. read.Problems.Select(problem => problem.ToString())]);
    }

    /// <summary>Reads a file that the command line names, or standard input.</summary>
    /// <param name="context">What the command works with.</param>
    /// <param name="path">Its path, or <see cref="StandardInput.Name"/>.</param>
    /// <param name="subject">What it is, to say when it cannot be read.</param>
    /// <returns>The bytes; of more than are ever used no more than it takes for their reader to say so.</returns>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    /// <exception cref="InputException">It is no file.</exception>
    public static byte[] ReadFile(ToolContext context, string path, string subject)
    {
        try
        {
            using var stream = path == StandardInput.Name ? context.Input.Take() : RegularFile.Open(path, bufferSize: 1);
            var bytes = new byte[MostBytes + 1];
            return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        }
        catch (NotAFileException)
        {
            throw NotAFile(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{subject} cannot be read: " + FileFailure.Of(failure));
        }
    }

    /// <summary>Opens a file that the command line names, to be read through once.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="subject">What it is, to say when it cannot be read.</param>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    /// <exception cref="InputException">It is no file.</exception>
    public static Stream OpenFile(string path, string subject)
    {
        try
        {
            return RegularFile.Open(path, bufferSize: 1);
        }
        catch (NotAFileException)
        {
            throw NotAFile(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{subject} cannot be read: " + FileFailure.Of(failure));
        }
    }

    /// <summary>What problems call a file that the command line names.</summary>
    /// <param name="path">Its path, or <see cref="StandardInput.Name"/>.</param>
    public static string LabelOf(string path) =>
        path == StandardInput.Name ? "standard input" : Path.GetFileName(Path.TrimEndingDirectorySeparator(path));

    /// <summary>That a path leads to no file.</summary>
    /// <param name="path">The path.</param>
    public static InputException NotAFile(string path) => new(new Problem
    {
        Code = "SUI1020",
        Severity = ProblemSeverity.Error,
        Location = new ProblemLocation(LabelOf(path)),
        Message = "Here is a folder, a device, a pipe or a socket, and not a file; it was not read.",
        Expected = "A file, or a link to one.",
        Action = "Save it as a file first, and name that.",
    });

    /// <summary>A day.</summary>
    /// <param name="name">The option's name.</param>
    /// <param name="description">What it is for.</param>
    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "yyyy-mm-dd",
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return date;
            }

            result.AddError($"{name} is '{text}'; it must be a day, written like 2019-08-01.");
            return null;
        },
    };

    /// <summary>Whether files that exist are replaced.</summary>
    public static Option<bool> Force() => new("--force") { Description = "Replace files that exist." };

    /// <summary>JSON instead of a view for people.</summary>
    public static Option<bool> Json() =>
        new("--json") { Description = "Print one JSON document and nothing else on standard output." };

    /// <summary>Refuses an empty text, which would otherwise name the current folder or nothing.</summary>
    /// <param name="result">What was parsed.</param>
    /// <param name="name">The name to say.</param>
    public static void RefuseEmpty(System.CommandLine.Parsing.SymbolResult result, string name)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
        {
            result.AddError($"{name} is empty.");
        }
    }

    /// <summary>Refuses a value that is not among those offered, and offers them in the help.</summary>
    /// <param name="option">The option.</param>
    /// <param name="offered">The values offered.</param>
    public static void Offer<T>(this Option<T> option, IReadOnlyList<string> offered)
    {
        option.HelpName = string.Join("|", offered);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !offered.Contains(token.Value, StringComparer.Ordinal)))
            {
                result.AddError($"{option.Name} is '{token.Value}'; it must be one of {string.Join(", ", offered)}.");
            }
        });
    }
}
