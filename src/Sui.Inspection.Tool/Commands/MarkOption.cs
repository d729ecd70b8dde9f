using System.CommandLine;
using Sui.Inspection.Files;
using Sui.Inspection.Forms.Workbooks;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Files;

namespace Sui.Inspection.Tool.Commands;

/// <summary>The options that write a copy of a workbook with its problems marked.</summary>
internal sealed class MarkOption
{
    private const int MostBytes = 256 << 20;

    private readonly Option<string?> _mark = new("--mark")
    {
        Description = "Of a workbook: write a copy in which each cell with a problem is coloured and says so in a note.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _force = new("--force") { Description = "Replace a marked copy that exists." };

    /// <summary>Adds the options to a command.</summary>
    public MarkOption(Command command)
    {
        _mark.Validators.Add(result => Inputs.RefuseEmpty(result, "--mark"));
        command.Options.Add(_mark);
        command.Options.Add(_force);
    }

    /// <summary>Refuses a copy that cannot be, before any work is done for it.</summary>
    /// <exception cref="UsageException">It cannot be.</exception>
    public void Check(ParseResult parsed, string pack)
    {
        if (parsed.GetValue(_mark) is not { } mark)
        {
            return;
        }

        if (!Workbooks.IsNamed(mark))
        {
            throw new UsageException("--mark writes a workbook; name a file that ends with .xlsx.");
        }

        if (FileKinds.Of(pack) != FileKind.Regular || !Workbooks.IsNamed(pack))
        {
            throw new UsageException("--mark takes an evidence workbook (.xlsx); 'sui pack convert' makes one of any pack.");
        }

        if (OutputPath.IsSame(mark, pack))
        {
            throw new UsageException("--mark names the workbook itself, which is never changed; name another file.");
        }

        Overwriting.Check([mark], parsed.GetValue(_force));
    }

    /// <summary>Makes the copy, before anything is said, so that what keeps it from being made is among the problems.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="pack">The workbook's path.</param>
    /// <param name="problems">Its problems.</param>
    /// <returns>The copy, null where none is wanted or none can be made; and the problems with what keeps it from being made.</returns>
    public (byte[]? Copy, IReadOnlyList<Problem> Problems) Make(ParseResult parsed, string pack, IReadOnlyList<Problem> problems)
    {
        if (parsed.GetValue(_mark) is null || !HasPlaces(problems))
        {
            return (null, problems);
        }

        using var memory = new MemoryStream();
        using var copy = new MemoryStream(RegularFile.Read(pack, MostBytes), writable: false);
        try
        {
            EvidenceWorkbook.Mark(copy, problems, memory);
            return (memory.ToArray(), problems);
        }
        catch (InvalidDataException)
        {
            return (null, [.. problems, NotMarked(pack)]);
        }
    }

    /// <summary>Writes the copy, where one is wanted.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="copy">The copy; null where there is none.</param>
    /// <param name="problems">The problems.</param>
    /// <param name="said">Where to say what was done.</param>
    public void Write(ParseResult parsed, byte[]? copy, IReadOnlyList<Problem> problems, TextWriter said)
    {
        if (parsed.GetValue(_mark) is not { } mark)
        {
            return;
        }

        if (copy is null)
        {
            said.WriteLine(problems.Count == 0 ? "No marked copy was written: nothing is to be marked." : "No marked copy was written: the workbook cannot be read.");
            return;
        }

        AllOrNothing.Write([(mark, copy)]);
        said.WriteLine($"Wrote {mark}.");
    }

    private static bool HasPlaces(IReadOnlyList<Problem> problems) => problems.Any(problem => problem.Location.Sheet is not null);

    private static Problem NotMarked(string pack) => new()
    {
        Code = MarkCodes.NotMarked,
        Severity = ProblemSeverity.Error,
        Location = new ProblemLocation(Inputs.LabelOf(pack)),
        Message = "The workbook has a part that cannot be opened to be marked: it is damaged, or begins with a document type, which no spreadsheet program writes. No marked copy was written.",
        Expected = "A workbook as a spreadsheet program saves it.",
        Action = "Open the workbook in Excel or LibreOffice, save it under another name, and mark that; or mend it by the list of problems.",
    };
}
