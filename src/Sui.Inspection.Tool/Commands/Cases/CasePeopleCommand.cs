using System.CommandLine;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case people</c>: who led, and who was said to be two; says so of two more.</summary>
internal sealed class CasePeopleCommand : ToolCommand
{
    private const int Two = 2;

    private readonly ToolContext _context;
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Option<string[]> _distinct = new("--distinct")
    {
        Description = "Say of two names that they are two people's, where one bars the other from moderating. As they stand in the journal or will; a role before them makes no difference.",
        HelpName = "NAME NAME",
        Arity = new ArgumentArity(Two, Two),
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<CaseActor?> _as = CaseInputs.As(required: false);
    private readonly Option<string> _why = CaseInputs.Why("How you know, without words or names of respondents.");
    private readonly Option<bool> _json = Inputs.Json();

    public CasePeopleCommand(ToolContext context)
        : base("people", "Show who led or judged and cannot moderate; with --distinct, say as a third person that two names are two people's.")
    {
        _context = context;
        Arguments.Add(_file);
        Options.Add(_distinct);
        Options.Add(_as);
        Options.Add(_why);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui case people eastmere.sui",
        "sui case people eastmere.sui --distinct \"A. Rees\" \"Anne Rees\" --why \"I work with both.\" --as \"Head of inspection/C. Lewis\"",
    ];

    private int Run(ParseResult parsed)
    {
        var (json, names) = (parsed.GetValue(_json), parsed.GetValue(_distinct) ?? []);
        if (names.Length > 0 && parsed.GetValue(_as) is null)
        {
            throw new UsageException("Give --as, to say who says so.");
        }

        return CaseWork.With(_context, parsed.GetRequiredValue(_file), json, async file =>
        {
            if (names.Length == Two)
            {
                await file.People.DistinguishAsync(NameOf(names[0]), NameOf(names[1]), parsed.GetValue(_as)!, parsed.GetValue(_why)!).ConfigureAwait(false);
            }

            CasePeopleReport.Print(_context.Terminal.Output.Writer, json, await file.People.GetAsync().ConfigureAwait(false));
            return ExitCode.Done;
        });
    }

    // A person is a name; whoever copies ROLE/NAME from the journal means the name.
    private static string NameOf(string text) => text.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? text[(slash + 1)..].Trim() : text.Trim();
}
