using System.CommandLine;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Items;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case add</c>: adds a row to a table, or puts one in the place of another.</summary>
internal sealed class CaseAddCommand : CaseChangeCommand
{
    private const int FirstRow = 2;

    private readonly Argument<string> _table = new("TABLE") { Description = "The table, such as findings.csv or findings; with --replace, a row of it, such as findings.csv/f3." };
    private readonly Option<string[]> _set = new("--set")
    {
        Description = "A cell: the column's heading and what it holds. Once for each cell; others stay empty, or as they were.",
        HelpName = "COLUMN=TEXT",
        Required = true,
    };

    private readonly Option<bool> _replace = new("--replace") { Description = "Put the row in the place of the one named, which is withdrawn; --why is needed then." };
    private readonly Option<string> _why = CaseInputs.Why();

    public CaseAddCommand(ToolContext context)
        : base(context, "add", "Add a row to a table of the evidence, or correct one; what stood there before is kept.")
    {
        _table.Validators.Add(result => Inputs.RefuseEmpty(result, "TABLE"));
        Arguments.Add(_table);
        Takes(_set);
        Takes(_replace);
        Takes(_why);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui case add eastmere.sui absences.csv --set id=a9 --set criterion=P4 --set note=\"No register of complaints.\" --as \"Inspector/B. Owen\"",
        "sui case add eastmere.sui proposals.csv/r07 --replace --set fed_back_on=2019-06-03 --why \"The minutes came.\" --as \"Inspector/B. Owen\"",
    ];

    /// <inheritdoc/>
    protected override async Task<CaseChange> ChangeAsync(ParseResult parsed, ICaseFile file, CaseActor by)
    {
        var (name, why) = (parsed.GetRequiredValue(_table), parsed.GetValue(_why)!);
        if (!parsed.GetValue(_replace))
        {
            var table = await CaseItemNames.TableAsync(file, name).ConfigureAwait(false);
            var cells = Cells(parsed, table, null);
            return await WithProblemsAsync(file, table.File, await file.Evidence.AddRowAsync(table.File, cells, by, why).ConfigureAwait(false)).ConfigureAwait(false);
        }

        var (of, row) = await CaseItemNames.RowAsync(file, name).ConfigureAwait(false);
        var put = Cells(parsed, of, row);
        return await WithProblemsAsync(file, of.File, await file.Evidence.ReplaceRowAsync(row.Item, put, by, why).ConfigureAwait(false)).ConfigureAwait(false);
    }

    // A case may hold what is not finished; whoever adds it is told what 'sui validate' says of the row, an error as an error: the row stands all the same.
    private async Task<CaseChange> WithProblemsAsync(ICaseFile file, string table, CaseChange change)
    {
        var held = await file.Evidence.GetTableAsync(table).ConfigureAwait(false);
        var at = held is null ? -1 : held.Rows.Select(row => row.Item).ToList().IndexOf(change.Items[0]);
        if (at < 0)
        {
            return change;
        }

        var read = Context.Inspection(null, []).Read(await file.Evidence.ExportAsync().ConfigureAwait(false));
        return change with
        {
            Problems =
            [
                .. change.Problems, .. read.Problems.Where(problem => problem.Location.File == table && problem.Location.Row == at + FirstRow),
            ],
        };
    }

    private string[] Cells(ParseResult parsed, CaseTable table, CaseRow? former)
    {
        var cells = table.Headings.Select((_, place) => former?.Cells.ElementAtOrDefault(place) ?? string.Empty).ToArray();
        foreach (var set in parsed.GetValue(_set) ?? [])
        {
            var parts = set.Split('=', 2);
            var place = table.Headings.Place(parts[0]);
            if (parts.Length < 2 || place < 0)
            {
                throw new UsageException($"--set names no column of {table.File}; write COLUMN=TEXT with one of {string.Join(", ", table.Headings)}.");
            }

            cells[place] = parts[1];
        }

        return cells;
    }
}
