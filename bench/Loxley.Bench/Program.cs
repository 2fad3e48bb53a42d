await Console.Error.WriteLineAsync("No benchmark is written yet.");
return 1;
