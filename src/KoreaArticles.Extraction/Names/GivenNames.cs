using System.Collections.Frozen;

namespace KoreaArticles.Extraction.Names;

/// <summary>Whether a name or a title is a man's or a woman's.</summary>
internal enum Gender
{
    Unknown,
    Male,
    Female,
}

/// <summary>Common given names with the gender they usually tell; names that tell neither are in <see cref="Either"/>.</summary>
internal static class GivenNames
{
    private static readonly FrozenSet<string> Male = Table("""
        Aaron Abbas Abdel Abdul Abdullah Abe Abraham Achim Adam Adel Aditya Adnan Adrian Agustin Ahmad Ahmed Ahmet Aidan Akash Akira Akram Aksel Alain
        Alan Alastair Albert Alberto Aldo Alejandro Aleksander Aleksandr Aleksei Alessandro Alessio Alex Alexander Alexandre Alexei Alexey Aleš
        Alfonso Alfred Alfredo Ali Alistair Allan Allen Alvaro Alvin Amin Amir Amit Amitabh Amos Anas Anatoly Anders Andre Andrea Andreas Andrei
        Andres Andrew Andrey Andris András Andrés Andy Angelo Angus Anil Anthony Antoine Anton Antonin Antonio Antony Antti Anwar Ari Arjen Arjun
        Arkady Armand Armando Armin Arnaldo Arne Arnold Arthur Arto Arturo Arun Arvid Arvydas Asbjørn Asher Ashok Ashraf Ashwin Asif Attila Aurelio
        Aurélien Austin Axel Aziz Balázs Baptiste Barack Barney Barry Bart Bartosz Bartłomiej Bashar Bastiaan Beau Ben Benito Benjamin Bennett Benoit
        Benoît Beppe Bernard Bernardo Bernd Bernhard Bernie Bert Bertrand Bilal Bill Billy Binyamin Bjarne Björn Bjørn Blaine Bob Bobby Bogdan
        Bogusław Bohdan Boris Borys Boyd Brad Bradford Bradley Brady Bram Brandon Branko Brendan Brent Bret Brett Brian Brock Bruce Bruno Bryan
        Burkhard Burt Byron Béla Bülent Caleb Calvin Camilo Carl Carlo Carlos Carlton Cedric Cem Cesar Chad Charles Charlie Chester Chet Chidi Chinedu
        Chris Christian Christof Christoph Christophe Christopher Chuck Clarence Clark Claude Claudio Clay Clifford Clint Clive Clyde Clément Cody
        Colin Conor Corey Cornelis Cornelius Cornell Cory Craig Cristian Cristiano Cristóbal Csaba Curt Curtis Cyril Cédric César Daan Dale Damian
        Damien Damir Damon Dan Daniel Danny Dante Danylo Dario Darius Dariusz Darrell Darren Darryl Dave David Davide Dean Deepak Dejan Delbert
        Demetrius Denis Dennis Denys Derek Desmond Detlef Devin Dexter Dick Didier Diederik Diego Dieter Dietmar Dilip Dimitri Dinesh Dino Dirk Dmitri
        Dmitry Dmytro Domenico Dominic Dominick Don Donald Donnie Donovan Doug Douglas Dragan Duncan Dustin Dušan Dwayne Dwight Earl Eberhard Ed Eddie
        Edgar Edgardo Edmund Eduardo Edward Edwin Eero Efraim Efrain Egil Egon Ehud Einar Eirik Eli Elias Elijah Eliseo Elliott Elmer Elon Elvin
        Emanuel Emanuele Emeka Emil Emile Emiliano Emilio Emmanuel Emmett Emre Enrico Enrique Enzo Ercan Erdal Eric Erik Erling Ernest Ernesto Errol
        Esteban Ethan Etienne Ettore Eugene Eugenio Evan Everett Ezequiel Ezra Fabien Fabio Fabrice Fabrizio Faisal Farid Faris Farouk Fatih Fawaz
        Federico Felipe Felix Femi Ferdinand Ferenc Fermín Fernando Fidel Filip Filippo Finn Flavio Florent Florian Floyd Francesco Francis Francisco
        Franco Franjo Frank Frankie Franklin Frans François Fred Freddie Freddy Frederick Friedrich Frits Fritz Frode Frédéric Fumio Fyodor Gabe
        Gabriel Gareth Garrett Garry Gary Gaston Gautam Gavin Gaël Geert Geir Gene Gennady Gennaro Geoff Geoffrey Georg George Georges Gerald Gerard
        Gerardo Gergely Gerhard Gernot Gerrit Gerry Ghassan Giancarlo Gianluca Gianni Gijs Gil Gilbert Gilberto Gilles Gino Gintaras Giorgio Giovanni
        Giuseppe Glen Glenn Gonzalo Gopal Goran Gordon Gottfried Grady Graham Grant Greg Gregory Grigory Grzegorz Guglielmo Guido Guillaume Guillermo
        Gunnar Gus Gustavo Guy György Gábor Gérard Günter Günther Habib Hadi Haider Haitham Hakan Hakeem Hal Halvor Hamad Hamid Hamza Hank Hannu Hans
        Hany Harald Harish Harlan Harold Harris Harrison Harry Hartmut Harvey Hassan Hector Heikki Heiko Heinrich Heinz Helmut Hemant Henk Henning
        Henri Henrik Henry Henryk Herbert Herman Hermann Hervé Hideki Hikmet Hiroaki Hiroshi Holger Horacio Horst Hossam Howard Hristo Hrvoje Hubert
        Hugh Hugo Hussein Håkon Ian Ibrahim Ichiro Ignacio Igor Ihab Ihor Ike Ilkka Ilya Imad Imran Imre Ingo Ingvar Ira Irving Irwin Isaac Isaiah
        Isak Isidro Ismail Issa István Ivan Ivar Ivica Ivo Iván Iñaki Jaakko Jaap Jacek Jacinto Jack Jackson Jacob Jacques Jaime Jake Jakub Jamal
        James Jamie Jan Janez Janusz Jared Jari Jarle Jaroslaw Jarosław Jarrett Jason Jasper Javad Javier Jay Jean Jean-Claude Jean-Luc Jean-Marc
        Jean-Pierre Jeb Jed Jeff Jeffery Jeffrey Jens Jeremiah Jeremy Jermaine Jeroen Jerome Jerry Jerzy Jess Jesse Jesús Jim Jimmy Jiri Joachim
        Joaquin Joaquín Jochen Jock Joe Joel Joerg Johann Johannes John Johnny Jon Jonah Jonathan Joost Jordan Jordi Jorge Joris Jose Josef Joseph
        Josh Joshua Josiah Josip José Jozef Juan Jude Juha Jukka Jules Julian Julien Julio Julius Julián Junichi Juraj Juris Jussi Justin János
        Jérémie Jérôme József Jörg Jørgen Jürgen Jānis Kai Kalle Kamil Kapil Kareem Karel Karim Karl Karl-Heinz Karsten Kay Kazuo Keegan Keith Kemal
        Ken Kenichi Kenji Kenneth Kent Kevin Khalid Kirill Kirk Kjell Klaus Knut Koen Kofi Koji Kojo Konrad Konstantin Kris Krzysztof Kurt Kurtis
        Kwabena Kwame Kwesi Kyle Kyrylo Károly Kåre Kęstutis Lajos Lamar Lamont Lance Lanny Larry Lars Lasse Laszlo Laurence Laurent Lauri Lawrence
        Leandro Lech Lee Leif Leland Len Lenny Leo Leon Leonard Leonardo Leonid Leopoldo Leroy Leslie Lester Leszek Levent Levi Lewis Lindsey Lionel
        Lisandro Lloyd Lluís Lorenzo Lothar Lou Louis Loïc Lubomír Luc Luca Lucas Luciano Ludwig Luigi Luis Luiz Luka Lukasz Luke Luther Lutz Lyle
        Lyndon Maarten Maciej Mack Mads Magnus Mahmoud Majid Makoto Maksim Maksym Malcolm Manfred Manish Manny Manoj Mansour Manuel Marc Marcel
        Marcelino Marcelo Marcin Marco Marcos Marcus Marek Mariano Mario Marius Mariusz Mark Markku Markus Marlon Marshall Marten Martin Marty Martín
        Marvin Marwan Masahiro Masood Massimo Massoud Matej Mateo Mateusz Mathias Mathieu Mats Matt Matteo Matthew Matthias Matti Matías Matúš Maurice
        Mauricio Maurizio Maury Max Maxim Maxime Maximilian Maximiliano Maxwell Mazen Mehdi Mehmet Melvin Mert Micah Michael Michel Mick Mickey Miguel
        Mihály Mikael Mike Mikhail Mikkel Mikko Miklós Miloš Milton Mirko Miroslav Mitch Mitchell Mitt Mladen Moe Mohamad Mohamed Mohammad Mohammed
        Mohan Mohsen Moisés Monty Mordechai Morgan Morris Morten Morton Moses Mounir Muhammad Mukesh Munir Murat Murray Mustafa Mykola Myron Márton
        Nabil Nacho Naji Naoto Narendra Naresh Nasser Nate Nathan Nathaniel Naveen Nayef Neal Nebojša Necati Ned Neil Nelson Nenad Nestor Neville Newt
        Nicholas Nick Nico Nicolas Nicolás Niels Nigel Nikhil Nikita Niklas Nikolai Nikolay Nilesh Nils Nitin Nitish Nizar Noah Noboru Noel Norbert
        Norm Norman Néstor Octavio Okan Ola Olaf Olav Ole Oleg Oleh Oleksandr Oleksiy Oliver Olivier Olusegun Oluwaseun Omar Ondřej Orhan Orville
        Osama Osamu Oscar Oskar Osman Ostap Osvaldo Otis Otto Owen Pablo Paco Pankaj Paolo Pascal Pasquale Patrick Paul Paulo Pavel Pavlo Pawel Pedro
        Pekka Per Percy Petar Pete Peter Petr Petri Petro Petter Phil Philip Philipp Philippe Phillip Piero Pierre Piet Pieter Pietro Piotr Pradeep
        Prakash Pranab Prashant Praveen Preston Przemysław Pål Péter Qasim Quentin Quincy Rachid Radoslaw Radovan Rafael Rafiq Ragnar Raheem Rahul
        Rainer Raj Rajan Rajesh Rajiv Rakesh Ralf Ralph Ramesh Rami Ramiro Ramon Ramón Rand Randal Randall Randy Ranjit Raoul Raphael Rasheed Rashid
        Rasmus Raul Ravi Ray Raymond Raúl Recep Reggie Reginald Reinaldo Reince Reiner Reinhard Renato Renzo René Reuben Rex Reza Rhett Riad Ricardo
        Riccardo Richard Rick Ricky Rico Rigoberto Risto Rob Robert Roberto Rocco Rocky Rod Roderick Rodney Rodolfo Rodrigo Rogelio Roger Rohan Rohit
        Roland Rolf Roman Ron Ronald Ronnie Rory Roscoe Ross Rostislav Roy Royce Ruben Rubén Rudolf Rudolph Rudy Rufus Rupert Ruslan Russ Russell
        Rusty Ruud Ryan Rémi Rémy Rüdiger Saad Sachin Saddam Sadiq Saeed Said Sal Salah Saleh Salim Salman Salvador Salvatore Sam Samer Sami Samir
        Samuel Sandeep Sander Sandro Sanford Sanjay Sanjeev Sanjiv Santiago Satoshi Saul Scot Scott Sean Sebastian Sebastien Sebastián Selim Semyon
        Seppo Serge Sergei Sergey Sergi Sergio Serhiy Serkan Seth Shane Shashi Shaun Shawn Sheldon Sherrod Shigeru Shinichi Shinzo Shmuel Siddharth
        Sidney Siegfried Sigmar Sigurd Silvano Silvio Simen Simon Sinan Sindre Sipho Sjoerd Slobodan Snorre Solomon Spencer Srinivas Stan Stanislav
        Stanislaw Stanisław Stanley Stefan Stefano Steffen Stepan Stephan Stephane Stephen Steve Steven Stewart Stig Stjepan Stu Stuart Stéphane
        Subhash Sudhir Suleiman Sultan Sumit Sunil Suresh Svein Sven Sverre Sylvain Szymon Sándor Sébastien Søren Sławomir Tad Tadeusz Takashi Takeshi
        Tamer Tamás Tapio Taras Tarek Tariq Taro Tarun Tayfun Ted Teddy Teemu Tendai Terence Terje Terrence Terry Tetsuya Thabo Thad Thaddeus Themba
        Theo Theodore Thibault Thierry Thomas Thorsten Tihomir Tim Timo Timothy Timur Tobias Tobin Toby Todd Tom Tomas Tomasz Tommaso Tommy Tomás
        Tomáš Tony Tor Torben Tore Torsten Toshio Travis Trent Trevor Trey Tristan Trond Troy Trygve Tunde Tuomas Turgut Tyler Tyrone Uche Udo Ugo Ulf
        Ulises Ulrich Ulysses Umberto Umut Uri Uwe Vaclav Vadim Valdis Valentin Valentyn Valery Varun Vasil Vasyl Vegard Veikko Venkatesh Vernon
        Viacheslav Vic Vicente Victor Vidar Vijay Vikram Viktor Ville Vin Vinay Vince Vincent Vincenzo Vinny Vinod Virgil Vishal Vitalii Vitaly
        Vittorio Vivek Vlad Vladimir Vladislav Vojtěch Volkan Volker Volodymyr Vyacheslav Vytautas Václav Víctor Wael Waleed Walid Wallace Walt Walter
        Warren Wayne Wendell Werner Wesley Whit Wilbur Wilfred Wilfredo Wilhelm Will Willem William Willie Willis Wim Winfried Winston Wojciech Wolf
        Wolfgang Wolfram Woodrow Woody Wouter Wyatt Xabier Xavi Xavier Yaakov Yahya Yair Yakov Yann Yannick Yaroslav Yasser Yasuhiro Yasuo Yavuz Yegor
        Yevgeny Yevhen Yitzhak Yogesh Yoichi Yoshihide Yossi Younis Youssef Yuichi Yukio Yuri Yuriy Yury Yusef Yusuf Yves Zach Zachariah Zachary Zack
        Zaid Zaki Zane Zbigniew Zdenek Zdravko Zeke Zev Ziad Zlatko Zoltán Zoran Zsolt Zygmunt Álvaro Ángel Árpád Édouard Émile Étienne Íñigo Óscar
        Ömer Özgür Øystein Łukasz
        """);

    private static readonly FrozenSet<string> Female = Table("""
        Aarti Abby Abigail Ada Adaeze Adele Adriana Adrienne Adèle Agathe Agnes Agnete Agnieszka Agnès Aiko Aino Aisha Aitana Akiko Alana Alejandra
        Aleksandra Alena Alexa Alexandra Alexis Alice Alicia Alina Alison Alla Allison Alma Almudena Alyson Alyssa Amal Amanda Amber Amelia Amina
        Amira Amy Amélie Ana Anastasia Anaïs Andrea-Maria Anette Angela Angelica Angelina Angelique Angie Anikó Anita Anja Anjali Anjana Ann Anna
        Annabel Anne Anne-Marie Anneli Annelise Annemarie Annette Annie Annika Antje Antonella Antonia Anuradha Anya April Araceli Archana Arianna
        Arlene Aruna Asha Ashley Astrid Audrey Aurélie Ava Ayesha Aylin Ayumi Ayşe Barbara Beata Beatrice Beatriz Becky Begoña Belinda Bella Belén
        Berit Bernadette Bernice Bertha Beth Betsy Betty Beverly Bhavna Bianca Birgit Birgitte Birthe Blanca Bodil Bojana Bonnie Bożena Brandi Breanna
        Brenda Briana Bridget Bridgette Brigid Brigitte Brita Britney Britt Brittany Brooke Béatrice Callie Camilla Camille Candace Candice Capucine
        Carla Carlotta Carly Carmela Carmen Carol Carole Caroline Carolyn Carrie Cassandra Cassie Caterina Catherine Cathy Cecelia Cecile Cecilia
        Cecilie Celeste Celia Celine Chandra Chantal Charity Charlene Charlotte Chelsea Cherie Cheryl Chiamaka Chiara Chioma Chloe Chloé Christa
        Christina Christine Christy Cindy Claire Clara Clare Clarissa Claudette Claudia Cleo Clotilde Clémence Colette Colleen Concepción Concetta
        Condoleezza Connie Constance Consuelo Cora Cordelia Corinne Courtney Cristina Crystal Cynthia Cécile Céline Dagmar Daisy Dana Danica Daniela
        Danielle Danijela Danuta Daphne Dara Daria Darla Darlene Darya Dawn Debbie Deborah Debra Deepa Deepika Delia Delores Delphine Dena Denise
        Desiree Diana Diane Dianne Dina Divya Dolores Dominique Donatella Donna Dora Doreen Doris Dorota Dorothea Dorothy Dorthe Dragana Ebba Ebony
        Ebru Edie Edith Edna Edwina Eeva Eileen Ekaterina Elaine Eleanor Elena Elif Elin Eline Elisa Elisabeth Elisabetta Elise Eliza Elizabeth
        Elizaveta Elke Ella Ellen Ellinor Eloise Elsa Elsie Elvira Elżbieta Emanuela Emiko Emilia Emily Emine Emma Encarnación Erica Erika Erin
        Esmeralda Esperanza Esra Estefanía Estelle Esther Ethel Eugenia Eunice Eva Evangeline Eve Evelyn Ewa Fabiola Faith Fatima Fatma Fay Federica
        Felicia Fernanda Filomena Fiona Flora Florence Folake Frances Francesca Françoise Frauke Freda Freya Frida Frøydis Gabriela Gabrielle Gail
        Galina Geeta Geetha Gemma Genevieve Geneviève Georgina Geraldine Gerda Gertrude Gillian Gina Ginevra Ginger Ginny Giorgia Giovanna Gisela
        Gisele Giselle Gita Gitte Giulia Giuliana Giuseppina Gladys Glenda Gloria Golda Grace Graciela Greta Gretchen Gro Guadalupe Gudrun Gunhild
        Gunilla Guro Gwen Gwendolyn Gül Hala Haleh Halina Halyna Hana Hanan Hanna Hannah Hanne Harriet Hatice Hattie Hazel Heather Hedda Hege Heidi
        Heike Helen Helena Helene Helga Helle Helmi Henrietta Henriette Hilary Hild Hilda Hilde Hildegard Hillary Hiroko Holly Hope Huma Hélène Ida
        Ifeoma Ilana Ilaria Ildikó Ilona Ilse Imelda Imogen Ina Indira Indra Ines Inge Ingeborg Ingrid Ingunn Inmaculada Inès Inés Irene Irina Iris
        Iryna Isabel Isabella Isabelle Itziar Ivana Ivanka Ivanna Ivy Iwona Jacinda Jackie Jaclyn Jacqueline Jada Jadwiga Jana Jane Janelle Janet
        Janice Janine Jasmine Jayne Jean-Marie Jeanette Jeanne Jeannette Jelena Jen Jenna Jennifer Jenny Jessica Jill Jillian Jimena Jo Joan Joanna
        Joanne Jocelyn Jodi Johanna Johanne Josefina Josephine Josiane Josie Jovana Joy Joyce Joëlle Juanita Judit Judith Judy Julia Juliana Julie
        Juliet Juliette June Junko Justine Jyoti Kaarina Kaisa Kaitlin Kaja Kamala Kaori Kara Karen Karin Karina Karla Katalin Katarina Katarzyna Kate
        Kateryna Katharine Katherine Kathleen Kathryn Kathy Katie Katja Katri Katrina Kavita Kavya Kay-Ann Kayla Keiko Keisha Kelli Kellie Kellyanne
        Kendra Kerry-Ann Kerstin Khadija Khrystyna Kimberley Kimberly Kirsten Kirsti Kirstie Kirstin Kirstjen Kjersti Kristen Kristi Kristin Kristina
        Kristine Krisztina Krystal Krystyna Ksenia Kumiko Kylie Kyoko Laetitia Laia Lakshmi Lalita Lana Lara Larisa Larissa Larysa Lata Latifa Latoya
        Laura Laure Laurel Lauren Laurie Layla Leah Leena Leila Lena Lene Lenora Leona Leslie-Ann Lesya Leticia Letizia Leyla Liana Lidia Lieke Liisa
        Lila Lillian Lily Linda Lindsay Linnea Lisa Lisbeth Lise Liudmila Liudmyla Liv Liz Liza Ljiljana Lois Lola Loretta Lori Lorna Lorraine Louella
        Louisa Louise Lucia Luciana Lucie Lucille Lucinda Lucrezia Lucy Lucía Ludivine Ludmila Luisa Lupita Luz Lydia Lynda Lynn Lynne Lyubov Lyudmila
        Léa Maarit Mabel Macarena Maddalena Maddie Madeleine Madeline Madison Magda Magdalena Maggie Maia Maite Maja Malala Malene Malia Malin Mallory
        Mandy Manju Manon Manuela Mara Marcela Marcella Marcia Margaret Margarita Margie Margo Margot Margrethe Marguerite Maria Mariah Mariam Marian
        Mariana Mariangela Marianne Maribel Marie Marie-Claire Marieke Mariel Mariia Marija Mariko Marilyn Marina Marisa Marisol Marissa Marit
        Marjorie Marla Marlene Marta Martha Martina Martine Mary Maryam Maryanne Marzena María Masako Mathilde Matilda Maud Maude Maura Maureen Mavis
        Maxine May Maya Małgorzata Meena Meenakshi Meera Meg Megan Meghan Megyn Melania Melanie Melba Melinda Melissa Meral Mercedes Mercè Meredith
        Merja Mervi Mette Mia Michaela Michele Michelle Michiko Miho Mika Mila Milagros Mildred Milena Mimi Mina Mindy Minna Minnie Miranda Mireille
        Mirella Miriam Mirjana Moira Mollie Molly Mona Monica Monika Monique Montserrat Muriel Myra Myrtle Márta Mélanie Mónica Nadezhda Nadia Nadine
        Nadiya Nancy Nandini Nanette Naoko Naomi Natalia Natalie Nataliia Natalya Natasha Nathalie Neera Neha Nell Nellie Nelly Nermin Nettie Nevena
        Ngozi Nia Nichole Nicole Nicolette Nieves Nikki Nina Nirmala Nisha Nkechi Noelia Noelle Nomvula Noor Nora Noreen Noriko Norma Noémie Núria
        Océane Oda Odette Odile Oksana Oleksandra Olena Olga Olha Olivia Ophelia Ornella Orsolya Outi Padma Paige Paloma Pam Pamela Paola Pascale Pat
        Patrice Patricia Patrizia Patsy Patti Patty Paula Pauline Pearl Peggy Penelope Penny Petra Philippa Phoebe Phyllis Pia Pilar Pirjo Polina
        Polly Pooja Portia Pratibha Preeti Priscilla Priti Priya Priyanka Päivi Rachael Rachel Radha Raffaella Ragna Ragnhild Raisa Ramona Rana Randi
        Rania Raphaëlle Raquel Reba Rebecca Regina Reiko Rekha Rena Renata Renate Renee Renée Rhea Rhonda Rikke Rima Rita Ritu Ritva Roberta Robin-Ann
        Rochelle Rocío Rosa Rosalie Rosalind Rosalyn Rosalía Rosanna Rosaria Rose Roseanne Rosemarie Rosemary Rosie Rosita Rowena Roxana Roxane
        Roxanne Ruby Runa Rupa Ruth Réka Sabina Sabine Sabrina Sachiko Sadie Sally Salma Samantha Samira Sandra Sandrine Sandy Sangeeta Sanna Sara
        Sarah Sasha Saskia Satu Savannah Seema Selena Selin Selma Serena Shalini Shana Shanna Shannon Shanti Shari Sharon Shauna Shawna Shayla Sheila
        Shelley Sheri Sherri Sherry Sheryl Shilpa Shira Shirley Shobha Shreya Sibel Signe Sigrid Sigrun Silje Silke Silvana Silvia Simona Simone
        Simonetta Sinead Siobhan Siri Sirpa Siv Slavica Smriti Sneha Snežana Sofia Sofiya Sofía Solange Soledad Solomiia Solveig Sonali Sonia Sonja
        Sonya Sophia Sophie Stacey Stacie Stacy Stefania Stefanie Stella Stephanie Stine Stéphanie Sue Sujata Sunita Sunniva Susan Susana Susanna
        Susannah Susanne Sushma Suzan Suzanne Suzette Svenja Svetlana Svitlana Swapna Swati Sybil Sybille Sylvia Sylvie Synne Séverine Tabitha Talia
        Tamar Tamara Tammy Tamsin Tania Tanvi Tanya Tara Tarja Tasha Tatiana Tatyana Teresa Teri Terri Tess Tessa Tetiana Tetyana Thandi Thea Thelma
        Theodora Theresa Therese Thérèse Tia Tiffany Tiina Tina Tiziana Tomoko Toni Tonya Torhild Tove Tracey Traci Tracy Tricia Trina Trine Trish
        Trisha Trude Trudy Tulsi Tuula Tuva Ulla Ulrike Uma Unni Ursula Urszula Usha Valentina Valentyna Valeria Valerie Valérie Vandana Vanessa
        Vasudha Velma Vera Verna Veronica Veronika Verónica Vesna Vibeke Vicki Victoria Vidya Vigdis Viktoria Viktoriia Vilma Viola Violet Violeta
        Virginia Virginie Virpi Vittoria Vivian Vivien Vivienne Véronique Wanda Wanjiru Wenche Wendy Whitney Wiebke Wilhelmina Willa Wilma Winifred
        Winnie Ximena Xiomara Yael Yana Yasmeen Yasmin Yasmine Yelena Yesenia Yetunde Yevgenia Ylva Yoko Yolanda Yuko Yulia Yuliia Yuliya Yumiko
        Yuriko Yvette Yvonne Zahra Zainab Zanele Zara Zdenka Zehra Zelda Zeynep Zhanna Zoe Zofia Zoya Zoé Zsa Zsuzsanna Zsófia Zuzana Zuzanna Ágnes
        Ángela Édith Élisabeth Élise Émilie Éva Özlem
        """);

    private static readonly FrozenSet<string> Either = Table("""
        Ainsley Alex Alexis Ali Andrea Ariel Bailey Blake Cameron Casey Cruz Dakota Dominique Drew Emerson Guadalupe Hayden Jackie Jaden Jamie Jan Jean Jody Jordan
        Kelly Kerry Kim Lane Leslie Lindsey Logan Marion Morgan Parker Pat Peyton Quinn Reese Riley Robbie Robin Rowan Sage Sandy Sasha Shelby Sidney Skyler Tatum Taylor Tracy Val Yuval
        """);

    public static bool Contains(string name) => Male.Contains(name) || Female.Contains(name) || Either.Contains(name);

    public static Gender GenderOf(string name)
    {
        if (Either.Contains(name))
            return Gender.Unknown;
        if (Male.Contains(name))
            return Gender.Male;

        return Female.Contains(name) ? Gender.Female : Gender.Unknown;
    }

    private static FrozenSet<string> Table(string names) =>
        names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
