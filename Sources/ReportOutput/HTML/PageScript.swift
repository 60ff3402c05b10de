/// The scripts of the pages: which part is shown, what a number says before it is followed, and the way back.
///
/// Without them every part is shown, one below the other, and every link works.
enum PageScript {
  /// Runs before anything is shown.
  static let first: Markup = """
    document.documentElement.className='js';
    """

  /// Runs when the page is there.
  static let main: Markup = """
    (function(){
    'use strict';
    var root=document.documentElement,doc=document;
    function all(selector,from){return Array.prototype.slice.call((from||doc).querySelectorAll(selector))}
    function zh(){var box=doc.getElementById('lang-zh');return !box||box.checked}
    function say(chinese,english){return zh()?chinese:english}
    function spoken(node){
      var copy=node.cloneNode(true);
      all('[lang='+(zh()?'en':'zh')+'],.vh',copy).forEach(function(part){part.remove()});
      return copy.textContent.replace(/\\s+/g,' ').trim();
    }
    var views=all('.view'),subjects=all('.compare .subject'),many=views.length>1;

    // The metric that is chosen.
    var list=doc.querySelector('.subjects'),select=null;
    function fill(){
      if(!select)return;
      var chosen=select.value;
      select.textContent='';
      var group=null;
      all('dt,dd a',list).forEach(function(part){
        if(part.tagName==='DT'){
          group=doc.createElement('optgroup');group.label=spoken(part);select.appendChild(group);
        }else{
          var option=doc.createElement('option');
          option.value=part.getAttribute('href').slice(1);option.textContent=spoken(part);group.appendChild(option);
        }
      });
      select.value=chosen||(subjects[0]&&subjects[0].id);
    }
    function choose(subject){
      subjects.forEach(function(one){one.classList.toggle('on',one===subject)});
      if(select)select.value=subject.id;
    }
    function step(by){
      var at=subjects.findIndex(function(one){return one.classList.contains('on')})+by;
      go(subjects[(at+subjects.length)%subjects.length].id);
    }
    function button(words,act){
      var one=doc.createElement('button');one.type='button';one.textContent=words;one.addEventListener('click',act);
      return one;
    }
    if(list&&subjects.length){
      var heading=doc.getElementById('metrics-h'),box=doc.createElement('div');
      box.className='chooser';
      select=doc.createElement('select');select.setAttribute('aria-labelledby','metrics-h');
      select.addEventListener('change',function(){go(select.value)});
      box.appendChild(select);
      box.appendChild(button('←',function(){step(-1)}));
      box.appendChild(button('→',function(){step(1)}));
      list.insertBefore(box,heading.nextSibling);
      all('dl',list)[0].hidden=true;
      fill();
    }
    if(subjects.length)choose(subjects[0]);

    // Which part is shown.
    function place(){
      var id=location.hash.slice(1);
      try{id=decodeURIComponent(id)}catch(error){}
      return id?doc.getElementById(id):null;
    }
    function show(target){
      var before=doc.querySelector('.view.on');
      var view=target&&(target.closest('.view')||doc.querySelector('.view.on'))||views[0],subject=target&&target.closest('.compare .subject');
      views.forEach(function(one){one.classList.toggle('on',!many||one===view)});
      if(subject)choose(subject);
      if(view!==before)scrollTo(0,0);
      var heading=subject?subject.querySelector('h3'):view.querySelector('h2'),name=spoken(doc.querySelector('h1'));
      doc.title=heading&&view!==views[0]?spoken(heading)+' · '+name:name;
      all('header nav a').forEach(function(link){
        var to=doc.getElementById(link.hash.slice(1)),own=to&&to.closest('.view');
        var current=many&&(own===view&&(to===target||to===own||view.classList.contains('compare'))
          ||view.classList.contains('report')&&to&&to.id==='reports');
        if(current)link.setAttribute('aria-current','true');else link.removeAttribute('aria-current');
      });
    }
    function reveal(target){
      if(!target||target.classList.contains('view'))return scrollTo(0,0);
      if(target.matches('.compare .subject')&&list)target=list;
      // Where the text scrolls by itself, the facts beside it stay where they are.
      var pane=target.closest('.text');
      if(pane&&getComputedStyle(pane).overflowY==='auto'){
        var outer=pane.getBoundingClientRect();
        pane.scrollTop+=target.getClientRects()[0].top-outer.top-outer.height/2;
        if(outer.top<0||outer.bottom>innerHeight+2)pane.closest('.view').scrollIntoView();
        return;
      }
      target.scrollIntoView({block:target.matches('.fig,.flag,tr,li,dd')?'center':'start'});
    }
    var depth=0;
    function go(id){
      history.replaceState({y:scrollY,from:null},'');
      history.pushState({y:null},'','#'+id);
      depth++;
      arrive();
    }
    // The history keeps where every page was left, so that the way back ends at the number that was followed.
    function arrive(){
      var target=place(),state=history.state;
      show(target);hide();
      all('.at').forEach(function(one){one.classList.remove('at')});
      if(state&&typeof state.y==='number'){
        scrollTo(0,state.y);
        var from=state.from!==null&&doc.links[state.from];
        if(from){from.focus({preventScroll:true})}
      }else{
        reveal(target);
        if(target&&target.classList.contains('fig')){target.classList.add('at');target.focus({preventScroll:true});hide()}
      }
      back.hidden=!depth;
    }
    // The browser's own scrolling to a place comes late and moves the facts beside the text.
    addEventListener('load',function(){setTimeout(function(){
      if(place()&&!(history.state&&typeof history.state.y==='number')){scrollTo(0,0);reveal(place())}
    },0)});
    if('scrollRestoration' in history)history.scrollRestoration='manual';
    doc.addEventListener('click',function(event){
      var link=event.target.closest&&event.target.closest('a[href^="#"]');
      if(!link||event.ctrlKey||event.metaKey||event.shiftKey||event.button)return;
      if(link.classList.contains('skip'))return;
      history.replaceState({y:scrollY,from:Array.prototype.indexOf.call(doc.links,link)},'');
      if(link.hash!==location.hash)depth++;
    });
    var back=button('',function(){depth=Math.max(0,depth-1);history.back()});
    back.className='back';back.hidden=true;
    doc.body.appendChild(back);
    addEventListener('popstate',arrive);
    addEventListener('hashchange',function(){if(!history.state)arrive()});

    // What a number says before it is followed.
    var tip=doc.createElement('div');
    tip.className='tip';tip.id='tip';tip.setAttribute('role','tooltip');tip.hidden=true;
    doc.body.appendChild(tip);
    var told=null;
    function hide(){tip.hidden=true}
    addEventListener('scroll',put,true);
    function entry(figure){
      var row=doc.getElementById(figure.id+'-d');
      return row?all('th,td',row).map(function(cell){return all('b,.why',cell).length
        ?all('b,.why',cell):[cell]}).reduce(function(one,other){return one.concat(other)},[]):[];
    }
    function tell(link){
      var target=link.classList.contains('fig')?link:doc.getElementById((link.hash||'').slice(1));
      if(!target||!target.classList.contains('fig')&&!target.closest('.fig'))return;
      target=target.closest('.fig');
      tip.textContent='';
      entry(target).forEach(function(part){
        var line=doc.createElement(part.tagName==='B'?'b':'div');line.textContent=spoken(part);tip.appendChild(line);
      });
      if(target!==link&&target.closest('.s')){
        var words=doc.createElement('div');words.lang='zh-CN';words.textContent=target.closest('.s').textContent.trim();
        tip.insertBefore(words,tip.firstChild);
      }
      if(!tip.childNodes.length)return;
      told=link;tip.hidden=false;put();
    }
    // Beside the link, wherever scrolling takes it; gone when the link is out of sight.
    function put(){
      if(tip.hidden)return;
      var box=told.getClientRects()[0],own=tip.getBoundingClientRect();
      if(!box||box.bottom<0||box.top>innerHeight)return hide();
      var left=Math.max(8,Math.min(box.left,root.clientWidth-own.width-8));
      var top=box.bottom+6+own.height>innerHeight&&box.top>own.height+6?box.top-own.height-6:box.bottom+6;
      tip.style.left=left+'px';tip.style.top=top+'px';
    }
    function near(event){
      var link=event.target.closest&&event.target.closest('a[href*="#"]');
      if(link)tell(link);else if(!event.target.closest||!event.target.closest('.tip'))hide();
    }
    doc.addEventListener('mouseover',near);
    doc.addEventListener('focusin',near);
    doc.addEventListener('keydown',function(event){if(event.key==='Escape')hide()});
    all('input[name=lang]').forEach(function(input){input.addEventListener('change',speak)});
    function speak(){root.lang=zh()?'zh-CN':'en';back.textContent=say('← 返回','← Back');fill();hide()}
    speak();
    arrive();
    })();
    """
}
