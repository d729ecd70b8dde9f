namespace Sui.Inspection.Evidence.Rules;

/// <summary>Reports a problem with a property of the pack itself.</summary>
/// <param name="code">The code.</param>
/// <param name="name">The property's name.</param>
/// <param name="message">What is wrong.</param>
/// <param name="expected">What was expected.</param>
/// <param name="action">What to do.</param>
internal delegate void PropertyProblem(string code, string name, string message, string expected, string action);
