using System;

namespace CareRights.Json;

/// <summary>Facts that cannot be: the message names the field, what was found and what was expected. Callers see a <see cref="FormatException"/>.</summary>
internal sealed class FactsException(string message) : FormatException(message);
