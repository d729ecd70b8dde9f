namespace Sui.Inspection.Imports.Reading;

/// <summary>What a cell, or the cells of one question, say.</summary>
internal enum AnswerState : byte
{
    /// <summary>Nothing: no answer is recorded. Never a zero.</summary>
    Missing,

    /// <summary>An answer.</summary>
    Given,

    /// <summary>A multiple choice was put, and nothing was chosen.</summary>
    NoneChosen,

    /// <summary>The question does not apply.</summary>
    NotApplicable,

    /// <summary>The question was not put.</summary>
    NotAsked,

    /// <summary>The person chose not to say.</summary>
    PreferredNotToSay,

    /// <summary>Something that is no answer to the question; counts as missing.</summary>
    NotUnderstood,

    /// <summary>An answer to a question of which it is not known whether it was asked, since the answer before it is not understood.</summary>
    Held,
}
