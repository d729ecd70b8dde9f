namespace Sui.Inspection.AspNetCore.Endpoints;

/// <summary>What a form has to say of what its page showed, so that nobody acts on what they have not seen.</summary>
internal enum SeenRule
{
    /// <summary>The number of the last entry of the case, which has to be the last one still.</summary>
    Whole,

    /// <summary>That number; whoever acts on it looks whether what the form is about changed since.</summary>
    OfItsOwn,

    /// <summary>Nothing: what it adds stands beside what others add.</summary>
    Nothing,
}
