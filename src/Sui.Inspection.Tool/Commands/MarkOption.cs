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

    /// <summary>Writes the copy, where one is wanted.</summary>
    public void Write(ParseResult parsed, string pack, IReadOnlyList<Problem> problems, TextWriter said)
    {
        if (parsed.GetValue(_mark) is not { } mark)
        {
            return;
        }

        if (!problems.Any(problem => problem.Location.Sheet is not null))
        {
            said.WriteLine(problems.Count == 0 ? "No marked copy was written: nothing is to be marked." : "No marked copy was written: the workbook cannot be read.");
            return;
        }

        using var memory = new MemoryStream();
        using (var copy = new MemoryStream(RegularFile.Read(pack, MostBytes), writable: false))
        {
            EvidenceWorkbook.Mark(copy, problems, memory);
        }

        AllOrNothing.Write([(mark, memory.ToArray())]);
        said.WriteLine($"Wrote {mark}.");
    }
}
