using Sui.Inspection.Identifiers;
using Sui.Inspection.Problems;


namespace Sui.Inspection.Intake.Guards;

/// <summary>The places of a scan: lists the first so many, counts all.</summary>
internal sealed class PlaceList(TextMasker masker)
{
    private const int Most = 10_000;

    private readonly List<IdentifierPlace> _places = [];
    private int _sure;
    private int _possible;

    /// <summary>Adds a place. Names of files and columns can be identifiers themselves and are masked.</summary>
    public void Add(ProblemLocation location, IdentifierKind kind, IdentifierCertainty certainty)
    {
        _sure += certainty == IdentifierCertainty.Sure ? 1 : 0;
        _possible += certainty == IdentifierCertainty.Possible ? 1 : 0;
        if (_places.Count < Most)
        {
            _places.Add(new IdentifierPlace(
                location with { File = Mask(location.File), Column = location.Column is null ? null : Mask(location.Column) }, kind, certainty));
        }
    }

    /// <summary>What was found.</summary>
    public IdentifierReport ToReport(IReadOnlyList<Problem> problems) => new(_places, _sure, _possible, problems);

    private string Mask(string text) => masker.Mask(text, MaskingPolicy.Published("en")).Text;
}
