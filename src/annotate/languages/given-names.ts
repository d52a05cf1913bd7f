/**
 * Given names that are common where news in French, English and Spanish come from, folded. They part a person from a place
 * or a body, and tell the gender of a pronoun's antecedent; a name that both women and men bear stands in neither list.
 */
import { wordSet } from './word-set.ts';

export const MEN: ReadonlySet<string> = wordSet(`
aaron abdallah abdel abdelaziz abdelkader abdou abdoulaye abdul abdullah abel abraham adam adel adolfo adrian adrien ahmad ahmed alain alan albert alberto aldo alejandro
aleksandr alessandro alexander alexandre alexis alfonso alfred alfredo ali alphonse amadou amine anatole anders andreas andrei andres andrew andriy angel angelo
anthony antoine anton antoni antonio antonis antony antti armand armando arnaud arthur arturo ashraf auguste augusto aurelien axel aziz babacar baptiste barack
barry bart bashar bastien ben benedict benjamin benoit bernard bernardo bernd bernie bertrand bill bjorn bob boris brad brian bruce bruno carl carles carlo carlos
cedric cesar charles charlie cheikh chen chris christian christoph christophe christopher christos claudio clement colin cristian cristobal cyril daniel daniele
david denis dennis diego dieter dietrich dimitri dimitris dmitri dmitry dominic donald douglas ed edgar edmond eduardo edouard edward edwin elias elon emile emilio
emmanuel enrico enrique eric erik ernest ernesto erwan esteban etienne eugene eusebio evan evo fabien fabio fabrice farid federico felipe felix ferdinand fernando
fidel filip florent florian francesc francesco francis francisco franck francois frank franz fred frederic frederick frederik fritz gabriel gael gaetan gary gaspard
gaston geoffrey george georges georgios gerald gerard gerardo gerhard germain gerry gianni gilbert gilberto gilles gino giorgio giovanni giuseppe gonzalo
gordon graham greg gregoire gregorio gregory guido guillaume guillermo gunther gustave gustavo guy hamid hans harold harry harvey hassan hector henri henrik
henry herbert herman herve hissene hocine hosni howard hubert hugh hugo hussein ian ibrahim idriss idrissa ignacio igor imran ismael ivan jack jacob jacques
jaime jair jake jakob jamal james jan janez jared jason javier jay jean jeff jeffrey jeremie jeremy jerome jerry jesus jim jimmy joachim joaquin joe joel johan johann
johannes john johnny jon jonas jonathan jordi jorge jose josef joseph josep joshua juan jules julian julien julio justin kamel karim karl keith ken kenneth kevin
khaled khalid kim klaus kofi konstantin kostas kurt lars laurent laurentino leo leon leonard leonardo leonid leopoldo liam lionel lorenzo louis loic luc luca lucas lucien
ludovic luigi luis luiz lukas macky mahmoud malcolm malik mamadou manuel marc marcel marcelo marco marcos mariano mario mark marko markus martin marwan massimo mateo
mathieu matt matteo matthew matthias matthieu maurice mauricio maxim maxime max mehdi michael michel miguel mikhail mike miguel milan milos mitch mitt mohamed
mohammad mohammed moussa muammar muhammad muhammad mustafa mustapha najib narendra nasser nathan nelson neil nestor nicolas nicholas nick nigel nikolai nikos noah noel norbert norman
olaf oleg oliver olivier omar oscar osama otto ousmane pablo panos paolo pascal pat patrice patricio patrick paul paulo pavel pedro pep per peter petr philip
philippe phil pierre pierrick pietro piotr rachid rafael rafik rajiv ralph rami ramon raoul raphael raul ray raymond rene reza ricardo richard rick rob robert roberto robin
rodolfo rodrigo roger roland roman romain romano ron ronald ronaldo ruben rudolf rudy rupert russell sadio said saleh sam samir samuel santiago sean sebastian sebastien serge sergei
sergey sergio serguei sepp shinzo sidney silvio simon slobodan stanislas stefan stefano stephan stephane stephen sergi steve steven stuart sylvain taha tariq ted teodoro terry
theo theodore thibault thierry thomas tim timothy timor toby todd tom tomas tommy tony travis tristan umberto valentin valery vaclav vasili vassilis viktor victor
vicente vincent virgile vitali vladimir volodymyr walid walter warren wayne werner wilfried wilhelm william willy wolfgang xavier xi yann yannick yasser yoann youri youssef
yuri yves zinedine`);

export const WOMEN: ReadonlySet<string> = wordSet(`
adele adriana agathe agnes aicha aida alba alejandra alessandra alexandra alexia alia alice alicia alina aline alison amanda amelia amelie amina amneh amy ana anabel anais
anastasia andrea angela angelica angelina angele anita anna annabelle anne annette annick annie antonella antonia ariane arlette astrid audrey aung aurelie aurore ava
barbara beatrice beatriz begona benedicte benazir berenice bernadette beth betty bianca blanca blandine brigitte britney camila capucine carla carlota carmen carole carolina
caroline catalina caterina catherine cathy cecile cecilia celia celine chantal charlene charlotte cherie chiara chloe christelle christiane christina christine
cindy claire clara clarisse claudette claudia claudine clementine colette concepcion constance coralie corinne cristina cynthia dalia daniela danielle daphne
deborah delphine denise diana diane dilma dolores dominga dorothee edith elena eleonore elisa elisabeth elise eliane elizabeth ella ellen elodie elsa elvira emilia
emilie emily emma ericka erika esperanza estelle esther eugenia eva evelyn evelyne fabienne fanny fatima fatou federica fernanda fiona flavia florence
franca francesca francine francoise frederique gabriela gabriella gabrielle genevieve georgette geraldine ghislaine gillian gina giorgia gisele giulia gloria grace greta
gwendoline hannah harriet heather hedwige helen helena helene heidi henriette hilary hillary hortense ida ileana imelda ines ingrid irena irene iris irina isabel isabella
isabelle ivanka ivonne jacinda jacqueline jane janet janine jeanne jenna jennifer jenny jessica jill joan joanna jocelyne johanna josefina josephine josiane jodie joyce judith julia
juliana julie juliette karen karine kate katherine kathleen kathy katia katie kelly keiko khadija kirsten kristalina laetitia lara latifa laura laure lauren laurence lea leila
lena leonor leticia liliane lily linda lisa liz lola lorena lorraine louisa louise luce lucia lucie lucy ludivine luisa luz lydia lydie lynn madeleine magali maite malala manon
manuela marcela margaret margarita margot marguerite maria mariana marianne marie mariela marina marine marion marisol marissa marjorie marlene marta martha marthe martine mary
maryam maryse mathilde maud megan melanie melinda melissa mercedes mia michele micheline michelle milena mireille monica monique montserrat muriel myriam nabila nadia
nadine nancy naomi natacha natalia natalie nathalie nawal nicola nicole nina noelle noemie nora noura odette odile olga olivia pamela patricia paula paulette pauline penelope perrine peggy pilar
rachel rachida rania raquel rebecca regine renata renee rita rosa rosalie rosario rosemary roseline roxana ruth sabine sabrina sally salma samantha samira sandra sandrine sara sarah segolene
severine sharon sheila shirin silvia simone sofia solange sonia sophia sophie soraya stella stephanie susan susana suzanne sylvia sylvie tamara tania tatiana teresa theresa therese
tina ursula valentina valentine valerie vanessa vera veronica veronique victoria violeta virginia virginie viviane wendy winnie yasmina yolanda yolande yulia yvette yvonne zainab zoe`);

/** Given names that both bear: they tell a person, and no gender. */
export const EITHER: ReadonlySet<string> = wordSet(
  'alex andy ange angel camille charlie chris claude dana danny dominique eden frankie gwenael jackie jamie jan jean-marie jessie jo jordan jules kelly kim lee leslie lou maxence morgan nikita pat pascale robin sacha sam sandy sasha stephane taylor terry xan yael yannick zohra',
);
