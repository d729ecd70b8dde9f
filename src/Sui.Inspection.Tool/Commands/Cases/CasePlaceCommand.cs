using System.CommandLine;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case place</c>: records where somebody places the provider by their own judgement.</summary>
internal sealed class CasePlaceCommand : CaseChangeCommand
{
    private const string Inspector = "inspector";
    private const string Lived = "lived-experience";

    private readonly Option<int?> _rung = CaseInputs.Rung("The rung, 0 to 5; left out, the evidence does not let them place.");
    private readonly Option<Standards.Rating?> _rating = CaseInputs.Rating("The rating; left out, they give none.");
    private readonly Option<string> _perspective = new("--perspective")
    {
        Description = "From where they speak.",
        DefaultValueFactory = _ => Inspector,
    };

    private readonly Option<string> _why = CaseInputs.Why("Why: what in the evidence speaks for it.", required: true);

    public CasePlaceCommand(ToolContext context)
        : base(context, "place", "Record where you place the provider by your own judgement, before what was computed is shown to you.")
    {
        _perspective.Offer([Inspector, Lived]);
        Takes(_rung);
        Takes(_rating);
        Takes(_perspective);
        Takes(_why);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui case place eastmere.sui --rung 2 --rating good --why \"Proposals are answered late.\" --as \"Lead inspector/A. Rees\"",
        "sui case place eastmere.sui --rung 1 --perspective lived-experience --why \"Nobody asked us.\" --as \"Peer researcher/PR-4\"",
    ];

    /// <inheritdoc/>
    protected override Task<CaseChange> ChangeAsync(ParseResult parsed, ICaseFile file, CaseActor by) => file.Opinions.PlaceAsync(
        new CasePlacement
        {
            Perspective = parsed.GetValue(_perspective) == Lived ? CasePerspective.LivedExperience : CasePerspective.Inspector,
            Rung = (Vocabulary.Rung?)parsed.GetValue(_rung),
            Rating = parsed.GetValue(_rating),
            Reason = parsed.GetValue(_why)!,
        },
        by);
}
