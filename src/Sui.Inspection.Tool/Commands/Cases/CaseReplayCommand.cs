using System.CommandLine;
using System.Globalization;
using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case replay</c>: makes what was published again.</summary>
internal sealed class CaseReplayCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Option<string?> _out = new("--out") { Description = "The folder to write the assessments into, one file for each publication.", HelpName = "FOLDER" };
    private readonly Option<bool> _force = Inputs.Force();
    private readonly Option<bool> _json = Inputs.Json();

    public CaseReplayCommand(ToolContext context)
        : base("replay", "Make every published assessment again from the journal, with the rubric, framework and instruments of its day, and compare.")
    {
        _context = context;
        _out.Validators.Add(result => Inputs.RefuseEmpty(result, "--out"));
        Arguments.Add(_file);
        Options.Add(_out);
        Options.Add(_force);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui case replay eastmere.sui", "sui case replay eastmere.sui --out replayed/"];

    private int Run(ParseResult parsed) => CaseWork.With(_context, parsed.GetRequiredValue(_file), parsed.GetValue(_json), async file =>
    {
        var replays = await file.Publications.ReplayAsync().ConfigureAwait(false);
        if (parsed.GetValue(_out) is { } folder)
        {
            var made = replays.Where(replay => replay.Json is not null)
                .Select(replay => (Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"assessment-{replay.Publication.Sequence}.json")), replay.Json!.Value)).ToList();
            Overwriting.Check([.. made.Select(one => one.Item1)], parsed.GetValue(_force));
            AllOrNothing.Write(made);
        }

        CaseReplayReport.Print(_context.Terminal.Output.Writer, parsed.GetValue(_json), replays);
        _context.Terminal.Output.Writer.Flush();
        IReadOnlyList<Problems.Problem> problems = [.. replays.SelectMany(replay => replay.Problems)];
        ProblemList.PrintCounted(_context.Terminal.Problems.Writer, problems);
        return ProblemCounts.Of(problems).ExitCode;
    });
}
